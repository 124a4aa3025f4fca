import type { Pack } from '../rule';

/** Offices, grades and marks goods are said to have passed. */
export const approvals: Pack = {
  id: 'en-approvals',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'gov-approval-claim',
      category: 'gov-approval',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['drug', 'device', 'book'], unknown: 'warn' },
      match: {
        terms:
          '{fda/us fda/usfda/u.s. fda/epa/usda/cdc/government/federally/nasa/police/who/dea/osha/fbi/army/us army/navy/us navy/military/pentagon/white house/nhs/ema/mhra/health canada/un/nato/state}-{approved/certified/endorsed/recommended/authorized/verified/licensed/backed/accredited}|{fda/epa/cdc/usda/government/nasa} {approval/certification/endorsement/seal of approval/seal/stamp of approval/clearance certificate}|fda logo|{approved/certified/cleared/endorsed/authorized} by the {us /u.s. /}food and drug administration|food and drug administration approved|fda {registered/cleared/listed/certified/compliant/tested} {and/&} {approved/certified}|fda {tested/inspected/passed/guaranteed}|{passed/passes/meets} {the /}fda {inspection/test/testing/approval}|{approved/certified} by {the /}{health authorities/authorities/regulators/federal government/us government/health department}|fda-cleared {and/&} approved|fda approved {and/&} cleared|{fully /}{fda/usfda} {authorised/authorized/accepted/recognized/licensed/validated}|{has/received/got/with} fda {approval/clearance}|approved by {the /the u.s. /the us /u.s. /}{fda/epa/cdc/usda/nasa/government}|{us/u.s.} government approved|fda-approval|f.d.a. approved|f.d.a approved|{endorsed/recommended/certified/authorized/verified/licensed/sanctioned/backed/trusted/tested} by {the /}{us fda/fda/epa/cdc/usda/who/government/nasa/military/army/navy/fbi/police/white house/world health organization/health ministry/ministry of health}|approved by {the /}{world health organization/ministry of health/health ministry/who/osha/military/police/navy/army/european commission/eu}|{accepted/recognized/recognised/validated/licensed/tested/passed} by the {food and drug administration/fda/epa}|the fda {approves/approved/recommends/endorses/certifies/recommended}|{passed/passes} fda standards|fda-{accepted/recommended by doctors}',
      },
      inside: 'usda certified organic',
      sources: ['amazon-claims', 'fdca'],
      rewordings: { '*': '' },
      bad: ['⟦FDA approved⟧ serum', 'Mask ⟦approved by the FDA⟧', '⟦FDA-Approv3d⟧ blend', '⟦NASA approved⟧ foam'],
      good: ['Made in a facility registered with the county'],
      goodsOfExamples: 'beauty',
    },
    {
      id: 'gov-grade',
      category: 'gov-approval',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{fda/epa} {registered/cleared/compliant/listed}|{fda/epa} registered {facility/lab/establishment/manufacturer}|{clinical/medical/hospital/military/surgical/pharmaceutical/aerospace/army}-{strength/grade}|{nasa/space/combat/police/swat/navy seal/tactical military/laboratory/professional medical/clinic/marine corps}-grade|mil-spec|food-grade|mil-std{-810/-810g/-810h/}|usda organic|certified organic|energy star{ certified/ rated/}|used by {nasa/the military/navy seals/special forces/police/hospitals/doctors}|tested by nasa|developed by nasa|nasa {technology/developed/inspired}|{tsa/faa/dot/nhtsa/uscg/coast guard/airline}-{approved/accepted/certified}|{cleared/registered/listed/approved} {by/with} the {fda/us fda/epa}|fda clearance|fda-cleared',
      },
      inside: 'food grade silicone astm',
      sources: ['amazon-claims'],
      proofs: ['standard', 'certificate'],
      bad: ['⟦Military grade⟧ phone case', '⟦Hospital grade⟧ filter'],
      good: ['Steel grade 304'],
    },
    {
      id: 'fda-registered',
      category: 'gov-approval',
      outcome: 'review',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          'registered with {the /}fda|{manufactured/made/produced/packaged} in an fda-{registered/approved/inspected/certified} {facility/lab/laboratory}|fda {registration number/registration/inspected facility/facility}|fda certificate{ of registration/}',
      },
      sources: ['fda-registered'],
      bad: ['⟦Made in an FDA registered facility⟧', 'Comes with ⟦FDA registration number⟧'],
      good: ['Registered with the county fair'],
    },
    {
      id: 'safety-marks',
      category: 'gov-approval',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{ul/etl/csa/tuv/gs}-{listed/certified/approved/recognized/tested}|{ce/rohs/fcc/ukca/pse/bis/kc}-{certified/approved/certificate/certification/marked}|{doe/cec/cpsc/astm/ansi/osha/nsf/iso 9001/ip68}-{certified/approved}|safety certified|all certificates available',
      },
      proofs: ['standard', 'certificate'],
      sources: ['restricted-goods'],
      bad: ['⟦UL listed⟧ adapter', '⟦CE certified⟧ charger'],
      good: ['UL94 V-0 plastic', 'Certified pre-owned guide'],
    },
    {
      id: 'children-approval',
      category: 'gov-approval',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          "{cpsc/cpsia/consumer product safety commission/aap/american academy of pediatrics/jpma board}-{approved/endorsed/recommended/certified safe}|approved by {the /}{cpsc/consumer product safety commission/american academy of pediatrics/aap}|sids-{prevention/preventing/proof/monitor}|{prevents/reduces/stops/reduces the risk of/prevent/reduce the risk of} {sids/sudden infant death}|{100%/completely/totally} {choke/choking}-proof|{cannot/can't/will not} {choke/suffocate} {your /}{baby/babies/child}",
      },
      sources: ['amazon-claims', 'cpsia'],
      bad: ['⟦CPSC approved⟧ rattle', 'Pillow ⟦prevents SIDS⟧'],
      good: ['Complies with 16 CFR 1501, CPC on file'],
    },
  ],
};
