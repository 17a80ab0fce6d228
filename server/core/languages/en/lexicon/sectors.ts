import type { Entry } from '../../../plan/words'

/** Sectors: words that name the same surroundings. */
// biome-ignore format: word lists read best filled, line by line
export const sectors: readonly Entry[] = [
  {
    forms: [
      'fashion', 'apparel', 'clothing', 'clothes', 'garment', 'garments', 'textile', 'textiles',
      'retail wear', 'menswear', 'womenswear', 'knitwear', 'ready-to-wear', 'footwear', 'tailoring',
      'couture', 'boutique', 'denim', 'lingerie', 'wardrobe',
    ],
    category: 'sector',
    group: 'fashion',
    unless: [
      { after: ['old', 'in a timely', 'timely'] },
      { before: ['way'] },
    ],
    yes: 'Work in clothing',
    no: 'Cook in the old fashion way',
  },
  {
    forms: [
      'health', 'healthcare', 'health care', 'hospital', 'hospitals', 'clinic', 'clinics', 'care', 'ward',
      'wards', 'nursing', 'medical', 'medicine', 'patient', 'patients', 'surgery', 'gp practice', 'hospice',
      'nursing home', 'care home', 'care homes', 'paediatrics', 'pediatrics', 'oncology', 'emergency care',
      'acute care', 'primary care', 'mental health', 'rehab', 'rehabilitation', 'maternity', 'midwifery',
      'pharmacy', 'dental', 'dentistry', 'ambulance', 'infection control', 'theatre nursing',
    ],
    category: 'sector',
    group: 'health',
    unless: [
      { after: ['take', 'taking', 'with', 'customer', 'car', 'skin'] },
      { before: ['of', 'about', 'bear'] },
    ],
    yes: 'Run a clinic',
    no: 'Take care of the files',
  },
  {
    forms: [
      'software', 'tech', 'technology', 'it', 'information technology', 'it department', 'saas', 'cloud',
      'app development', 'web development', 'programming', 'cybersecurity', 'cyber security', 'startup',
      'startups', 'platform team', 'data platform',
    ],
    category: 'sector',
    group: 'software',
    unless: [{ inPhraseWith: ['i do it', 'do it', 'it is', 'is it', 'make it'] }],
    yes: 'Move into software',
    no: 'Do it well',
  },
  {
    forms: [
      'food', 'catering', 'hospitality', 'restaurant', 'restaurants', 'kitchen', 'kitchens', 'bakery',
      'bakeries', 'pastry', 'brewery', 'hotel', 'hotels', 'bar', 'café', 'cafe', 'cafés', 'pub', 'canteen',
      'food service', 'food production', 'banqueting', 'winery', 'patisserie',
    ],
    category: 'sector',
    group: 'food',
    unless: [
      { after: ['raise the', 'set the', 'raising the', 'chart'] },
      { before: ['chart', 'exam', 'code', 'association', 'council'] },
    ],
    yes: 'Cook in hospitality',
    no: 'Raise the bar',
  },
  {
    forms: [
      'construction', 'building trades', 'building', 'building site', 'site', 'trades', 'bricklaying',
      'carpentry', 'joinery', 'roofing', 'civil works', 'housebuilding', 'renovation', 'scaffolding',
      'plumbing', 'electrical contracting', 'demolition', 'road works', 'public works',
    ],
    category: 'sector',
    group: 'construction',
    unless: [
      { after: ['keep', 'continue', 'by', 'start', 'team', 'web', 'for', 'on'] },
      {
        before: [
          'trust', 'a', 'an', 'my', 'our', 'the', 'relationships', 'up', 'on', 'confidence', 'skills',
          'visit',
        ],
      },
    ],
    yes: 'Supervise in construction',
    no: 'Keep building trust',
  },
  {
    forms: [
      'education', 'school', 'schools', 'teaching', 'classroom', 'college', 'university', 'universities',
      'kindergarten', 'nursery', 'early childhood', 'early years', 'higher education', 'further education',
      'adult education', 'academia', 'academic', 'campus', 'special needs education', 'primary', 'secondary',
    ],
    category: 'sector',
    group: 'education',
    unless: [
      { after: ['old', 'back to', 'driving'] },
      { before: ['run'] },
    ],
    yes: 'Teach in adult education',
    no: 'Go back to school gate duty',
  },
  {
    forms: [
      'finance', 'banking', 'bank', 'banks', 'accounting', 'accountancy', 'audit', 'payroll', 'tax',
      'insurance', 'investment', 'fintech', 'credit union', 'asset management', 'mortgage', 'mortgages',
      'bookkeeping', 'actuarial', 'claims',
    ],
    category: 'sector',
    group: 'finance',
    unless: [
      { after: ['river', 'food', 'blood', 'data', 'piggy'] },
      { before: ['holiday', 'holidays', 'shifts', 'staff'] },
    ],
    yes: 'Work in banking',
    no: 'Sit on the river bank',
  },
  {
    forms: [
      'retail', 'shop', 'shops', 'store', 'stores', 'supermarket', 'grocery', 'department store', 'wholesale',
      'e-commerce', 'ecommerce', 'merchandising', 'garden centre',
    ],
    category: 'sector',
    group: 'retail',
    unless: [
      { after: ['talk', 'talking', 'app', 'play'] },
      { before: ['floor plan', 'steward'] },
    ],
    yes: 'Manage in retail',
    no: 'Talk shop',
  },
  {
    forms: [
      'public sector', 'public service', 'civil service', 'government', 'federal government',
      'local government', 'municipal', 'municipality', 'city council', 'county council', 'ministry',
      'public administration', 'town hall', 'police', 'fire service', 'courts', 'justice', 'prison',
      'armed forces', 'army', 'navy', 'customs', 'public health', 'nhs', 'council',
    ],
    category: 'sector',
    group: 'public',
    yes: 'Join the civil service',
    no: 'Direct the play “Civil Service”',
  },
  {
    forms: [
      'manufacturing', 'factory', 'factories', 'plant', 'plants', 'production', 'production line', 'assembly',
      'assembly line', 'bottling', 'bottling line', 'machining', 'metalworking', 'packaging', 'automotive',
      'aerospace', 'shipyard', 'foundry', 'steel', 'food processing', 'pharmaceutical', 'pharmaceuticals',
      'furniture', 'paper mill', 'industry',
    ],
    category: 'sector',
    group: 'manufacturing',
    unless: [
      { after: ['medicinal', 'house', 'pot', 'bedding'] },
      { before: ['the', 'out', 'trees', 'seedlings', 'based', 'pots'] },
    ],
    yes: 'Plan in manufacturing',
    no: 'Plant the beans',
  },
  {
    forms: [
      'logistics', 'transport', 'transportation', 'shipping', 'freight', 'warehouse', 'warehouses',
      'warehousing', 'distribution', 'supply chain', 'haulage', 'trucking', 'rail', 'railway', 'railways',
      'airport', 'airline', 'aviation', 'port', 'maritime', 'courier', 'delivery', 'fleet',
    ],
    category: 'sector',
    group: 'logistics',
    unless: [{ before: ['of my', 'of talks', 'manager of', 'style'] }],
    yes: 'Coordinate in logistics',
    no: 'Improve the delivery of my talks',
  },
  {
    forms: [
      'agriculture', 'farming', 'farm', 'farms', 'dairy', 'horticulture', 'forestry', 'fishery', 'fisheries',
      'aquaculture', 'viticulture', 'vineyard', 'greenhouse', 'nursery stock', 'livestock', 'agronomy',
      'landscaping', 'gardening', 'tree work', 'arboriculture', 'equine', 'stables',
    ],
    category: 'sector',
    group: 'agriculture',
    unless: [{ after: ['server', 'render', 'click', 'content'] }],
    yes: 'Work in horticulture',
    no: 'Move 40 machines to the new server farm',
  },
  {
    forms: [
      'law', 'legal', 'law firm', 'law firms', 'court', 'courts', 'litigation', 'notary office',
      'conveyancing', 'family law', 'immigration law', 'compliance', 'legal aid',
    ],
    category: 'sector',
    group: 'legal',
    unless: [
      { after: ['in', 'brother in', 'sister in'] },
      { before: ['of averages', 'and order'] },
    ],
    yes: 'Assist in family law',
    no: 'Visit my mother in law',
  },
  {
    forms: [
      'media', 'publishing', 'newspaper', 'newsroom', 'radio', 'television', 'tv', 'film', 'broadcasting',
      'journalism', 'advertising', 'marketing agency', 'advertising agency', 'pr agency', 'design studio',
      'animation', 'gaming', 'games industry', 'music industry', 'theatre', 'theater', 'performing arts',
      'museum', 'museums', 'gallery', 'library', 'libraries', 'heritage', 'archives',
    ],
    category: 'sector',
    group: 'media',
    unless: [{ after: ['social', 'mixed', 'operating'] }],
    yes: 'Edit in publishing',
    no: 'Use social media',
  },
  {
    forms: [
      'research', 'laboratory', 'laboratories', 'lab', 'labs', 'biotech', 'biotechnology', 'life sciences',
      'environmental science', 'ecology', 'conservation', 'geoscience', 'chemistry', 'physics', 'biology',
      'clinical research', 'clinical trials', 'r&d',
    ],
    category: 'sector',
    group: 'science',
    unless: [
      { before: ['on', 'the', 'my', 'into', 'companies'] },
      { after: ['job', 'role', 'my', 'do', 'some'] },
    ],
    yes: 'Work in a laboratory',
    no: 'Do research on the new employer',
  },
  {
    forms: [
      'energy', 'renewables', 'renewable energy', 'oil and gas', 'oil & gas', 'utilities', 'utility', 'solar',
      'wind power', 'nuclear', 'mining', 'mine', 'quarry', 'water treatment', 'waste management', 'recycling',
      'environment', 'environmental services',
    ],
    category: 'sector',
    group: 'energy',
    unless: [
      { after: ['more', 'my', 'much', 'high', 'of', 'work'] },
      { before: ['levels', 'drink', 'of mine'] },
    ],
    yes: 'Weld in renewables',
    no: 'Have more energy after work',
  },
  {
    forms: [
      'beauty', 'salon', 'salons', 'hairdressing', 'barbering', 'barbershop', 'spa', 'cosmetics', 'wellness',
      'skincare', 'nail bar',
    ],
    category: 'sector', group: 'beauty',
    yes: 'Cut hair in a salon',
    no: 'Read “Black Beauty” to the class',
  },
  {
    forms: [
      'sport', 'sports', 'fitness', 'gym', 'gyms', 'leisure', 'leisure centre', 'swimming pool',
      'outdoor education', 'football club', 'athletics', 'dance studio',
    ],
    category: 'sector', group: 'sport',
    yes: 'Coach in leisure',
    no: 'Direct the play “Spoil Sport”',
  },
  {
    forms: [
      'real estate', 'property', 'property management', 'housing', 'housing association', 'estate agency',
      'lettings', 'facilities', 'facilities management', 'social housing',
    ],
    category: 'sector',
    group: 'property',
    unless: [{ after: ['intellectual'] }],
    yes: 'Let flats in social housing',
    no: 'Protect intellectual property',
  },
  {
    forms: [
      'nonprofit', 'non-profit', 'not-for-profit', 'charity', 'charities', 'ngo', 'ngos', 'voluntary sector',
      'community sector', 'social services', 'social care', 'humanitarian', 'foundation', 'community centre',
      'community center', 'community health centre', 'church', 'parish', 'trade union',
    ],
    category: 'sector',
    group: 'nonprofit',
    unless: [{ before: ['course', 'degree', 'year', 'exam', 'certificate', 'level', 'stage', 'for'] }],
    yes: 'Fundraise for a charity',
    no: 'Take the foundation course',
  },
  {
    forms: [
      'telecoms', 'telecommunications', 'telecom', 'call centre', 'call center', 'contact centre',
      'contact center', 'customer service centre', 'broadband',
    ],
    category: 'sector', group: 'telecoms',
    yes: 'Supervise in a call centre',
    no: 'Direct the play “Call centre”',
  },
  {
    forms: [
      'tourism', 'travel', 'travel agency', 'travel industry', 'cruise', 'cruises', 'ski resort',
      'national park', 'tour operator',
    ],
    category: 'sector',
    group: 'tourism',
    unless: [{ before: ['light', 'to', 'for', 'around', 'less', 'time', 'abroad', 'expenses'] }],
    yes: 'Guide in tourism',
    no: 'Travel light',
  },
]
