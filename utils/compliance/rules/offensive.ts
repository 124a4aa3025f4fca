import type { Pack } from '../rule';

/** Hateful and degrading goods and words. */
export const offensive: Pack = {
  id: 'en-offensive',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'hate-symbols',
      category: 'offensive',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['book'], unknown: 'fail' },
      match: {
        terms:
          "nazi{/s}|neo-nazi{/s}|swastika{/s}|third reich|hitler youth|adolf hitler|waffen ss|ss {dagger/armband/ring/helmet/totenkopf}|totenkopf|hakenkreuz|kkk|ku klux klan|klan {robe/hood/token}|white {power/supremacy/supremacist/pride worldwide}|aryan {nation/brotherhood/race}|confederate {battle /}flag{/s}|rebel {battle flag/confederate flag}|1488|heil hitler|holocaust {relic/relics/memorabilia/artifact/denial}|gas chamber {joke/shirt}|isis {flag/shirt}|al qaeda {flag/shirt}|taliban {flag/shirt}|hamas {flag/shirt}|hezbollah {flag/shirt}|six million wasn't enough|camp auschwitz|anti-semitic|it's okay to be white",
      },
      inside:
        '{grammar/soup/feminist} nazi|isis {goddess/egyptian/statue/knot/oracle}|{hindu/buddhist/jain/good luck/navajo/sanskrit/native} swastika|swastika {kolam/rangoli/hindu}|anti-nazi|white power {bank/cord/strip/supply/adapter/button/outlet}',
      before: '(?:anti |against |defeat of |fight |fighting |grammar |soup |hindu |buddhist |liberation from |goddess |model )',
      after: ' (?:germany stamps?|postmark|zombies? game|zombie|resistance film|goddess|statue|history textbook)',
      situations: ['negated', 'quoted'],
      sources: ['ebay-offensive'],
      bad: ['⟦Nazi⟧ armband reproduction', '⟦Swastika⟧ pin', '⟦Confederate flag⟧ 3x5 ft', '⟦KKK⟧ token', '⟦n4zi⟧ medal'],
      good: ['Isis goddess statue', 'Hindu swastika rangoli stencil', 'White power strip 6 outlets', 'SS 304 steel helmet bolt'],
    },
    {
      id: 'slur-words',
      category: 'offensive',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'retard{/s/ed}|re-tard|tranny|shemale{/s}|faggot{/s}|nigger{/s}|nigga{/s}|wetback{/s}|towelhead{/s}|raghead{/s}|gook{/s}|kike{/s}|spic{/s} shirt|redskin{/s}|golliwog{/s}|gollywog{/s}|pickaninny|sambo {figurine/doll/sign}|mammy {cookie jar/doll/figurine}|jap{ hunter/s shirt}|ching chong|chinaman|oriental girl|{dirty/illegal} {mexican/immigrant/gypsy} {shirt/costume/joke}|gypsies {shirt/joke}|go back to {africa/mexico/china}|{all/kill all} {jews/muslims/gays/immigrants}',
      },
      inside:
        '{fire/flame/growth} {retard/retardant/retarded}|retard {timing/spark}|retarded {spark/timing}|washington redskins|redskin {potato/potatoes/peanut/peanuts}',
      before: '(?:fire |flame |flash |rust |growth |ignition |set |timing |spark )',
      after: ' (?:timing|spark|ignition|potatoes?|peanuts?|the growth|ant)',
      situations: ['negated', 'quoted'],
      sources: ['ebay-offensive'],
      bad: ['Funny ⟦retard⟧ mug', '⟦Golliwog⟧ doll', '⟦Oriental girl⟧ costume', '⟦r3tard⟧ joke tee'],
      good: ['Fire retardant curtain', 'Timing retard box for ignition', 'Redskin peanuts 2 lb', 'Oriental rug 5x7'],
    },
    {
      id: 'degrading-costumes',
      category: 'offensive',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          "{indian/sexy indian/pocahontas} squaw|squaw{ costume/ dress/ outfit/}|{gypsy/sexy gypsy/gypsy woman/gypsy girl} {costume/outfit}|midget{ costume/ suit/ wrestler costume/}|{sexy/native/adult/women's/kids} {native american/indian chief/indian princess/indian warrior} costume|{oriental/chinaman/chinese man/geisha slut/terrorist/arab terrorist/suicide bomber/slave/slave girl/homeless/hobo bum/mental patient/psycho ward/insane asylum/anorexia/eating disorder/transvestite/caitlyn/lynching/blackface/mexican bandito} costume|black-face {makeup/paint/costume/kit}|lunatic asylum costume|anna rexia",
      },
      inside: '{gypsy/hobo} {moth/soul/bag/stove}|slave leia costume',
      sources: ['ebay-offensive'],
      bad: ['⟦Indian squaw⟧ costume', '⟦Gypsy costume⟧ for women', '⟦Midget costume⟧', '⟦Terrorist costume⟧ adult'],
      good: ['Gypsy moth trap', 'Hobo bag leather', 'Ninja costume for kids'],
    },
    {
      id: 'suffering-goods',
      category: 'offensive',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['book'], unknown: 'warn' },
      match: {
        terms:
          'slave {auction/tag/tags/shackles/collar antique/bill of sale/badge/trade token}|slavery {shackles/tag/memorabilia/bill of sale}|lynching{/s} {postcard/photo/rope/print/souvenir}|lynching|murderabilia|{serial killer/murderer} {letter/artwork/painting/hair/signed/relic/memorabilia}|crime scene {photo/photos/evidence/relic}|autopsy {photo/photos}|{9/11/ground zero/world trade center} {debris/relic/steel piece/wreckage}|{victim/victims} {photo/photos/relic} of|school shooting {shirt/game}|human {skull real/remains/bones real}|real human {skull/bone/bones/remains/teeth/fetus}|{dog/cock} fighting {dvd/video/gear}|{suicide/self harm} {kit/guide}|pro-ana',
      },
      inside: 'crime scene {tape/game/party/investigation/unit}|serial killer {trivia/documentary}',
      before: '(?:anti |against |end |abolish |abolition of )',
      situations: ['negated', 'quoted'],
      sources: ['ebay-offensive', 'restricted-goods'],
      bad: ['Antique ⟦slave shackles⟧', '⟦Murderabilia⟧ collection', '⟦Serial killer letter⟧ signed'],
      good: ['Crime scene tape for party', 'Slave cylinder clutch kit', 'Resin human skull model'],
    },
    {
      id: 'profane-words',
      category: 'vulgar',
      outcome: 'review',
      risk: 'low',
      disguised: true,
      marketplaces: ['amazon', 'walmart'],
      fields: ['title', 'bullet', 'item_highlights'],
      match: { terms: 'fuck{/ing/er/ed/s}|motherfucker{/s}|bullshit|cunt{/s}|asshole{/s}|bitches|slut{/s}|whore{/s}|dickhead{/s}' },
      inside: 'cards against humanity',
      sources: ['restricted-goods'],
      bad: ['Mug that says ⟦asshole⟧', '⟦F.u.c.k⟧ off sign'],
      good: ['Shiitake mushroom kit', 'Dickens collection'],
    },
  ],
};
