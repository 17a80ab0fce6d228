import type { StatementWords } from '../../plan/statement-words'

/** Kinds of work: the roles that are rungs of one ladder, what is done there, and what else tells of it. */
// biome-ignore format: word lists read best filled, line by line
export const trades: StatementWords['trades'] = {
  reception: {
    roles: ['receptionist', 'receptionists', 'front desk', 'front office', 'concierge', 'desk agent', 'guest services', 'night porter', 'porter'],
    duties: ['visitor', 'visitors', 'guest', 'guests', 'front desk', 'reception', 'phone', 'phones', 'telephone', 'switchboard', 'callers', 'the desk', 'check-in', 'check-ins', 'customers', 'clients', 'patients at the desk', 'the public'],
    about: ['hotel', 'hotels', 'lobby'],
  },
  sales: {
    roles: ['sales', 'salesperson', 'salesman', 'saleswoman', 'seller', 'account manager', 'account executive', 'business developer', 'business development', 'shop assistant', 'store manager', 'shop manager', 'store assistant', 'retail', 'merchandiser', 'cashier', 'buyer', 'customer service', 'customer adviser', 'customer advisor', 'client adviser', 'key account', 'estate agent', 'letting agent', 'shopkeeper'],
    duties: ['customer', 'customers', 'client', 'clients', 'shopper', 'shoppers', 'selling', 'sales', 'sales floor', 'shop floor', 'the till', 'tills', 'the counter', 'cold calls', 'cold calling', 'prospecting', 'targets', 'the phones', 'the public', 'buyers'],
    about: ['store', 'shop', 'accounts to win'],
  },
  optics: {
    roles: ['optician', 'opticians', 'dispensing optician', 'optometrist', 'optical assistant', 'optical', 'optics'],
    duties: ['customers', 'patients', 'frames', 'fittings', 'fitting', 'eye tests', 'adjustments', 'repairs', 'lenses'],
    about: ['spectacles', 'eyewear'],
  },
  teaching: {
    roles: ['teacher', 'teachers', 'teaching', 'tutor', 'lecturer', 'instructor', 'trainer', 'head of year', 'headteacher', 'head teacher', 'teaching assistant', 'classroom assistant', 'educator', 'principal', 'professor', 'swimming teacher', 'coach'],
    duties: ['pupil', 'pupils', 'student', 'students', 'children', 'kids', 'learner', 'learners', 'class', 'classes', 'classroom', 'lesson', 'lessons', 'teaching', 'marking', 'parents', 'swimmers'],
    about: ['school', 'schools', 'college', 'curriculum', 'education'],
  },
  childcare: {
    roles: ['nursery nurse', 'nursery assistant', 'childminder', 'nanny', 'early years', 'preschool', 'kindergarten', 'daycare', 'childcare', 'au pair', 'youth worker'],
    duties: ['children', 'babies', 'toddlers', 'kids', 'little ones', 'parents', 'nappies', 'the under-threes'],
    about: ['nursery', 'playgroup'],
  },
  care: {
    roles: ['nurse', 'nurses', 'nursing', 'midwife', 'carer', 'care assistant', 'care worker', 'healthcare assistant', 'health care assistant', 'support worker', 'nursing assistant', 'attendant', 'home help', 'ward sister', 'ward manager', 'matron', 'paramedic', 'doctor', 'physiotherapist', 'occupational therapist', 'therapist', 'phlebotomist', 'care home manager', 'home care', 'care coordinator'],
    duties: ['patient', 'patients', 'resident', 'residents', 'personal care', 'bedside', 'families', 'relatives', 'nights', 'service users', 'wards', 'the ward', 'washing', 'lifting'],
    about: ['hospital', 'clinic', 'care home'],
  },
  dental: {
    roles: ['dental', 'dentist', 'hygienist', 'orthodontist'],
    duties: ['patient', 'patients', 'chairside', 'sterilisation', 'sterilization', 'children in the chair'],
    about: ['implant', 'implants', 'orthodontics'],
  },
  mortuary: {
    roles: ['mortuary', 'pathology', 'undertaker', 'funeral', 'embalmer', 'anatomical'],
    duties: ['the dead', 'families', 'the bereaved', 'post-mortems', 'post-mortem', 'releases', 'removals'],
    about: [],
  },
  pharmacy: {
    roles: ['pharmacist', 'pharmacy', 'dispenser'],
    duties: ['customers', 'patients', 'prescriptions', 'dispensing', 'the counter'],
    about: [],
  },
  office: {
    roles: ['clerk', 'clerks', 'secretary', 'administrator', 'administrative', 'office manager', 'office assistant', 'personal assistant', 'executive assistant', 'data entry', 'typist', 'registrar'],
    duties: ['paperwork', 'filing', 'files', 'letters', 'typing', 'minutes', 'the diary', 'data entry', 'admin'],
    about: ['office work', 'records'],
  },
  accounts: {
    roles: ['accountant', 'accounts', 'accounting', 'bookkeeper', 'bookkeeping', 'payroll', 'auditor', 'audit', 'controller', 'treasurer', 'finance', 'financial'],
    duties: ['figures', 'invoices', 'ledgers', 'month-end', 'month-end close', 'reconciliations', 'numbers', 'spreadsheets', 'tax returns'],
    about: ['tax', 'books'],
  },
  insurance: {
    roles: ['claims', 'underwriter', 'underwriting', 'insurance', 'loss adjuster', 'broker', 'claims handler', 'handler'],
    duties: ['claims', 'policyholders', 'claimants', 'customers', 'third parties'],
    about: [],
  },
  banking: {
    roles: ['bank', 'banker', 'banking', 'teller', 'loan officer', 'mortgage adviser', 'mortgage advisor'],
    duties: ['customers', 'clients', 'members', 'loans', 'the counter'],
    about: ['branch'],
  },
  management: {
    roles: ['team leader', 'team lead', 'supervisor', 'manager', 'head of', 'foreman', 'forewoman', 'chief', 'director', 'deputy manager', 'shift leader'],
    duties: ['managing people', 'managing a team', 'managing staff', 'leading people', 'leading a team', 'supervising', 'supervising people', 'people management', 'rotas', 'appraisals', 'staff problems', 'being in charge', 'being responsible for people'],
    about: [],
    isRank: true,
  },
  callcentre: {
    roles: ['call centre', 'call center', 'contact centre', 'dispatcher', 'telephone operator', 'help desk', 'helpdesk', 'service desk', 'telesales'],
    duties: ['calls', 'callers', 'phone', 'phones', 'the phone', 'customers', 'complaints', 'headset', 'tickets', 'users'],
    about: [],
  },
  software: {
    roles: ['developer', 'programmer', 'software', 'engineer in test', 'tester', 'devops', 'sysadmin', 'system administrator', 'data analyst', 'data scientist', 'data engineer', 'web designer', 'it support', 'it technician', 'machine learning', 'product manager', 'systems'],
    duties: ['code', 'coding', 'programming', 'code reviews', 'tickets', 'users', 'on call', 'on-call', 'bugs', 'testing'],
    about: ['data science', 'programming', 'app', 'apps', 'computer science', 'cybersecurity'],
  },
  kitchen: {
    roles: ['chef', 'cook', 'kitchen', 'sous-chef', 'commis', 'pastry', 'baker', 'bakery', 'kitchen porter', 'pizza maker', 'butcher'],
    duties: ['the stove', 'the line', 'cooking', 'service', 'dishes', 'prep', 'evenings', 'the pass', 'washing up', 'washing-up', 'early starts'],
    about: ['restaurant', 'menu', 'patisserie'],
  },
  service: {
    roles: ['waiter', 'waitress', 'waiting staff', 'server', 'bartender', 'barista', 'bar staff', 'sommelier', 'restaurant manager', 'head waiter', 'host', 'hostess', 'flight attendant', 'cabin crew', 'housekeeper', 'housekeeping'],
    duties: ['guests', 'guest', 'customers', 'diners', 'tables', 'passengers', 'the bar', 'the floor', 'trays', 'rooms', 'beds'],
    about: ['restaurant', 'hotel'],
  },
  cleaning: {
    roles: ['cleaner', 'cleaning', 'janitor', 'caretaker', 'custodian', 'window cleaner'],
    duties: ['cleaning', 'floors', 'toilets', 'mopping', 'bins', 'the stairs'],
    about: [],
  },
  beauty: {
    roles: ['hairdresser', 'hairdressing', 'barber', 'hair stylist', 'colourist', 'colorist', 'beautician', 'beauty therapist', 'nail technician', 'make-up artist', 'salon'],
    duties: ['clients', 'customers', 'washing hair', 'small talk', 'colouring', 'the chair'],
    about: [],
  },
  driving: {
    roles: ['driver', 'drivers', 'courier', 'chauffeur', 'trucker', 'haulier', 'pilot', 'skipper', 'deckhand', 'train driver'],
    duties: ['driving', 'passengers', 'deliveries', 'the road', 'nights away', 'the wheel', 'loading', 'routes'],
    about: [],
  },
  warehouse: {
    roles: ['warehouse', 'picker', 'packer', 'forklift', 'storekeeper', 'stock controller', 'logistics', 'supply chain', 'operative'],
    duties: ['picking', 'packing', 'pallets', 'lifting', 'stock', 'the loading bay', 'the belt'],
    about: [],
  },
  building: {
    roles: ['builder', 'bricklayer', 'mason', 'stonemason', 'carpenter', 'joiner', 'cabinetmaker', 'roofer', 'plasterer', 'tiler', 'painter and decorator', 'site manager', 'plumber', 'electrician', 'glazier', 'scaffolder', 'labourer', 'surveyor', 'master craftsman', 'craftsman', 'restoration', 'conservator'],
    duties: ['sites', 'building sites', 'heights', 'ladders', 'outdoor work', 'cutting stone', 'templates', 'wiring', 'pipes'],
    about: ['joinery', 'carpentry', 'tracery', 'conversions', 'camper-van', 'camper-vans'],
  },
  industry: {
    roles: ['welder', 'machinist', 'fitter', 'toolmaker', 'machine operator', 'production', 'assembler', 'mechanic', 'millwright', 'technician', 'quality inspector', 'process operator', 'maintenance', 'cnc', 'setter'],
    duties: ['machines', 'the line', 'shift work', 'nights', 'the shop floor', 'welding', 'repairs', 'engines', 'maintenance'],
    about: ['factory', 'garage', 'plant'],
  },
  animals: {
    roles: ['keeper', 'zookeeper', 'zoo', 'vet', 'veterinary', 'groomer', 'kennel', 'stable hand', 'groom', 'animal', 'curator of mammals', 'farrier', 'dog trainer'],
    duties: ['animals', 'feeding', 'mucking out', 'keeper talks', 'owners', 'visitors', 'cages', 'enclosures'],
    about: ['mammals', 'giraffe', 'okapi', 'hoofstock'],
  },
  land: {
    roles: ['gardener', 'farmer', 'farm', 'forester', 'arborist', 'tree surgeon', 'groundsman', 'groundskeeper', 'landscaper', 'ranger', 'winegrower', 'herd', 'fisherman'],
    duties: ['the fields', 'mowing', 'weeding', 'milking', 'harvest', 'pruning', 'rain'],
    about: ['outdoors', 'tree work', 'arboriculture', 'forestry', 'gardening', 'farming', 'horticulture', 'landscape'],
  },
  library: {
    roles: ['librarian', 'library', 'archivist', 'archive', 'records manager', 'cataloguer', 'bookseller'],
    duties: ['readers', 'borrowers', 'cataloguing', 'the catalogue', 'the desk', 'enquiries', 'shelving'],
    about: ['repository', 'books'],
  },
  museum: {
    roles: ['museum', 'curator', 'gallery', 'tour guide', 'guide', 'heritage'],
    duties: ['visitors', 'tours', 'school groups', 'groups', 'objects'],
    about: ['exhibition'],
  },
  photography: {
    roles: ['photographer', 'videographer', 'film-maker', 'filmmaker', 'cinematographer', 'camera operator'],
    duties: ['shoots', 'weddings', 'editing'],
    about: ['photography', 'photo studio', 'camera'],
  },
  writing: {
    roles: ['novelist', 'writer', 'author', 'poet', 'journalist', 'reporter', 'editor', 'copywriter', 'translator', 'playwright', 'screenwriter'],
    duties: ['deadlines', 'interviews', 'copy', 'editing', 'proofs'],
    about: ['novel', 'novels', 'fiction', 'poetry', 'writing books', 'journalism'],
  },
  stage: {
    roles: ['theatre', 'theater', 'stage', 'sound technician', 'sound engineer', 'lighting technician', 'actor', 'actress', 'dancer', 'choreographer', 'mixer', 'stagehand', 'dresser'],
    duties: ['fit-ups', 'get-outs', 'shows', 'evenings', 'rehearsals', 'touring', 'rigging'],
    about: ['musical', 'live sound', 'acting', 'front of house'],
  },
  music: {
    roles: ['musician', 'singer', 'guitarist', 'pianist', 'violinist', 'conductor', 'composer', 'dj', 'guitar teacher', 'music teacher', 'organist'],
    duties: ['pupils', 'lessons', 'rehearsals', 'concerts', 'auditions'],
    about: ['chamber music', 'my band', 'an album', 'music'],
  },
  design: {
    roles: ['designer', 'graphic', 'illustrator', 'art director', 'architect', 'interior designer', 'fashion designer', 'tattoo artist', 'tattooist', 'potter', 'ceramicist', 'florist'],
    duties: ['clients', 'briefs', 'drawings', 'layouts'],
    about: ['pottery', 'illustration', 'flower shop'],
  },
  marketing: {
    roles: ['marketing', 'communications', 'social media', 'public relations', 'brand manager', 'content creator', 'community manager', 'influencer'],
    duties: ['campaigns', 'posts', 'clients', 'journalists', 'content'],
    about: ['advertising', 'channel'],
  },
  law: {
    roles: ['lawyer', 'solicitor', 'barrister', 'paralegal', 'legal', 'notary', 'judge', 'court'],
    duties: ['clients', 'hearings', 'files', 'contracts', 'court'],
    about: ['law'],
  },
  safety: {
    roles: ['security guard', 'security officer', 'police', 'police officer', 'firefighter', 'prison officer', 'door supervisor', 'lifeguard', 'soldier', 'bailiff'],
    duties: ['patrols', 'the public', 'nights', 'the door', 'prisoners', 'alarms'],
    about: ['the army', 'the force', 'fire service'],
  },
  social: {
    roles: ['social worker', 'counsellor', 'counselor', 'case worker', 'caseworker', 'employment adviser', 'careers adviser', 'housing officer', 'psychologist'],
    duties: ['clients', 'families', 'claimants', 'tenants', 'service users', 'home visits', 'cases'],
    about: [],
  },
  laboratory: {
    roles: ['laboratory', 'lab technician', 'lab', 'scientist', 'chemist', 'biologist', 'researcher', 'research assistant', 'histology', 'microbiologist'],
    duties: ['samples', 'slides', 'the bench', 'bench work', 'assays', 'swabs'],
    about: ['research', 'phd'],
  },
  staff: {
    roles: ['hr', 'human resources', 'recruiter', 'recruitment', 'talent', 'people partner', 'learning and development'],
    duties: ['candidates', 'interviews', 'employees', 'staff', 'grievances', 'payroll'],
    about: [],
  },
  sport: {
    roles: ['athlete', 'personal trainer', 'fitness instructor', 'footballer', 'swimming teacher', 'swimming', 'yoga teacher', 'referee'],
    duties: ['members', 'swimmers', 'pupils', 'classes', 'clients', 'the pool', 'poolside'],
    about: ['gym', 'yoga studio'],
  },
  independent: {
    roles: ['freelancer', 'entrepreneur', 'founder', 'self-employed'],
    duties: [],
    about: ['my own business', 'my own company', 'my own studio', 'my own agency', 'my own shop', 'my own café', 'my own firm', 'own small business', 'start-up of my own'],
  },
}
