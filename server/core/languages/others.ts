/**
 * The commonest words of languages that Goalmark does not read, so that it knows when to keep still: a plan in one of
 * them is judged by its structure alone. Words that English or French shares count for all that share them.
 */
// biome-ignore format: word lists read best filled, line by line
export const others: Readonly<Record<string, readonly string[]>> = {
  es: [
    'el', 'los', 'las', 'una', 'unos', 'unas', 'un', 'la', 'de', 'del', 'al', 'en', 'para', 'por', 'con', 'sin', 'sobre', 'que',
    'como', 'más', 'mas', 'pero', 'su', 'sus', 'este', 'esta', 'ser', 'es', 'son', 'está', 'estoy', 'yo', 'mi', 'mis', 'me', 'muy', 'y',
    'o', 'lo', 'le', 'se', 'hasta', 'desde', 'cuando', 'también', 'después', 'antes', 'no', 'a', 'cada', 'quiero',
  ],
  pt: [
    'o', 'os', 'as', 'um', 'uma', 'a', 'e', 'de', 'do', 'da', 'dos', 'das', 'no', 'na', 'nos', 'nas', 'em', 'ao', 'para', 'por', 'com',
    'sem', 'que', 'como', 'mais', 'mas', 'seu', 'sua', 'este', 'esta', 'ser', 'é', 'são', 'está', 'eu', 'meu', 'minha', 'meus', 'minhas',
    'muito', 'ou', 'até', 'desde', 'quando', 'também', 'depois', 'antes', 'não', 'se', 'cada', 'quero',
  ],
  it: [
    'il', 'lo', 'la', 'gli', 'le', 'i', 'un', 'una', 'di', 'del', 'della', 'dei', 'delle', 'da', 'dal', 'dalla', 'in', 'nel', 'nella', 'al', 'alla', 'per',
    'con', 'senza', 'su', 'che', 'come', 'più', 'ma', 'suo', 'sua', 'questo', 'questa', 'essere', 'è', 'sono', 'io', 'mio', 'mia', 'miei',
    'mi', 'molto', 'e', 'o', 'fino', 'quando', 'anche', 'dopo', 'prima', 'non', 'a', 'entro', 'ogni', 'voglio',
  ],
  de: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'und', 'oder', 'für', 'mit', 'ohne', 'auf', 'über',
    'ist', 'sind', 'bin', 'ich', 'mein', 'meine', 'meinen', 'mich', 'mir', 'wird', 'werden', 'will', 'bis', 'von', 'zu', 'zum', 'zur', 'nach',
    'nicht', 'auch', 'in', 'im', 'am', 'um', 'an', 'bei', 'als', 'dass', 'so', 'jede', 'jeden', 'vor', 'wie', 'es', 'hat',
  ],
  nl: [
    'de', 'het', 'een', 'en', 'of', 'voor', 'met', 'zonder', 'op', 'over', 'is', 'zijn', 'ben', 'ik', 'mijn', 'me', 'wordt', 'worden', 'tot',
    'van', 'naar', 'niet', 'ook', 'in', 'bij', 'als', 'dat', 'die', 'dit', 'te', 'om', 'aan', 'door', 'elke', 'wil', 'heb', 'wat', 'er',
  ],
  sv: [
    'och', 'att', 'det', 'som', 'en', 'ett', 'är', 'jag', 'min', 'mitt', 'mina', 'med', 'utan', 'på', 'för', 'till', 'av', 'i', 'inte', 'också', 'den',
    'de', 'om', 'från', 'har', 'ska', 'vill', 'under', 'innan', 'varje', 'men', 'så', 'nästa',
  ],
  da: [
    'og', 'at', 'det', 'som', 'en', 'et', 'er', 'jeg', 'min', 'mit', 'mine', 'med', 'uden', 'på', 'for', 'til', 'af', 'i', 'ikke', 'også', 'den',
    'de', 'om', 'fra', 'har', 'skal', 'vil', 'under', 'inden', 'hver', 'men', 'så', 'næste', 'ikkje', 'eg', 'å',
  ],
  pl: [
    'i', 'w', 'na', 'z', 'do', 'że', 'się', 'nie', 'jest', 'jak', 'dla', 'po', 'od', 'o', 'za', 'przez', 'moje', 'mój', 'moja', 'chcę', 'co',
    'to', 'oraz', 'lub', 'przed', 'każdy', 'będę', 'roku',
  ],
}
