/** What nobody can hold: behind `build` or `develop` the result stays unseen. */
// biome-ignore format: word lists read best filled, line by line
export const abstractThings: readonly string[] = [
  'network', 'networks', 'brand', 'presence', 'relationship', 'relationships', 'skill', 'skills',
  'leadership', 'confidence', 'knowledge', 'expertise', 'reputation', 'visibility', 'rapport', 'trust',
  'resilience', 'capacity', 'understanding', 'career', 'communication', 'culture', 'credibility',
  'competence', 'competencies', 'capability', 'capabilities', 'experience', 'potential', 'ability',
  'abilities', 'myself', 'strengths', 'awareness', 'profile', 'connections', 'partnerships', 'habits',
  'mindset', 'influence', 'autonomy', 'independence', 'stamina', 'environment', 'atmosphere', 'fluency',
  'team spirit', 'professionalism', 'professionally', 'personally',
]

/** What can be handed over. */
// biome-ignore format: word lists read best filled, line by line
export const concreteThings: readonly string[] = [
  'tool', 'tools', 'app', 'application', 'course', 'courses', 'product', 'products', 'program', 'programme',
  'curriculum', 'module', 'modules', 'workshop', 'workshops', 'template', 'templates', 'guide', 'guides',
  'website', 'site', 'dashboard', 'prototype', 'game', 'software', 'script', 'scripts', 'menu', 'recipe',
  'recipes', 'dish', 'dishes', 'checklist', 'procedure', 'protocol', 'policy', 'platform', 'lesson',
  'lessons', 'unit', 'report', 'spreadsheet', 'database', 'toolkit', 'kit', 'handbook', 'manual', 'pathway',
  'feature', 'features', 'api', 'plugin', 'library', 'test', 'tests', 'collection', 'pattern', 'patterns',
  'campaign', 'proposal', 'business case', 'pitch', 'sop', 'film', 'plan', 'form', 'chart', 'tour',
  'exhibition', 'syllabus', 'prints', 'rota',
]

/** What a grower grows. */
// biome-ignore format: word lists read best filled, line by line
export const crops: readonly string[] = [
  'vegetables', 'tomatoes', 'potatoes', 'herbs', 'crops', 'crop', 'wheat', 'barley', 'salad', 'seedlings',
  'plants', 'flowers', 'mushrooms', 'garlic', 'fruit', 'grapes', 'lavender', 'roses', 'veg', 'trees', 'hops',
  'apples',
]

/** What is earned once. */
// biome-ignore format: word lists read best filled, line by line
export const credentials: readonly string[] = [
  'certificate', 'certification', 'certified', 'degree', 'diploma', 'licence', 'license', 'licensed', 'badge',
  'qualification', 'credential', 'scholarship', 'medal', 'accreditation', 'accredited', 'mba', 'phd', 'msc',
  'pmp', 'place', 'permit', 'visa', 'title', 'ticket', 'chartered', 'qualified', 'registration', 'registered',
  'apprenticeship', 'units', 'credits',
]

/** What is won. */
// biome-ignore format: word lists read best filled, line by line
export const prizes: readonly string[] = [
  'prize', 'award', 'contest', 'competition', 'bid', 'tender', 'contract', 'contracts', 'grant', 'account',
  'accounts', 'client', 'clients', 'customer', 'customers', 'medal', 'championship', 'case', 'bursary',
  'scholarship', 'election', 'seat', 'deal', 'deals', 'tournament', 'league', 'title', 'business', 'slot',
  'commission',
]

/** Whom one trains. */
// biome-ignore format: word lists read best filled, line by line
export const learners: readonly string[] = [
  'apprentice', 'apprentices', 'colleague', 'colleagues', 'staff', 'trainee', 'trainees', 'student',
  'students', 'volunteer', 'volunteers', 'successor', 'recruits', 'recruit', 'hires', 'starters', 'starter',
  'team', 'assistants', 'nurses', 'cooks', 'drivers', 'clerks', 'analysts', 'tutors', 'members', 'new',
]

/** Nouns that make a job of `support`. */
// biome-ignore format: word lists read best filled, line by line
export const supportJobs: readonly string[] = [
  'desk', 'worker', 'workers', 'engineer', 'engineers', 'technician', 'team', 'teams', 'analyst', 'agent',
  'agents', 'specialist', 'manager', 'officer', 'ticket', 'tickets', 'rota', 'assistant', 'assistants',
  'staff', 'role', 'roles', 'group', 'groups', 'line', 'centre', 'center', 'plan', 'plans', 'needed',
  'network', 'services', 'package', 'from',
]
