import { GOODS_LATIN } from './goods';

/**
 * Frequent slips in product titles, the right word first; own list. Spellings of another English (colour, jewellery, aluminium, adaptor) and words of
 * other languages are none, and words that are right somewhere (sliver, potable) are left out.
 */
const WRITTEN = `
generator: genetator
playstation: playstaiton
accessories: accesories acessories accessries accessoires acesories accessorie accesssories
accessory: accesory acessory acessary accessary
adapter: adaper adpater adatper adapte adpter adaptr adepter
adaptor: adapator adapptor
adhesive: adhesve adhessive ahesive adheasive adhersive
adjustable: ajustable adjustible adjustabe adjustble adjustabel adjutable adustable
advertising: advertisng
aluminium: alluminium aluminuim
aluminum: alumium aluminun alluminum aluminim alumnium
amplifier: amplifer ampliifer amplifyer
android: andriod adroid andoid anroid androind
anniversary: aniversary anniversery anniversay
antibacterial: antibacteral
appliance: aplliance appliace
artificial: artifical artificail artficial
assorted: asorted assorterd
authentic: authetic authenic autentic
automatic: automtic autmatic automactic automatc
automobile: automoblie
back: bcak
backpack: backpac bakpack backpck backapck backpcak
baseball: baseabll
bathroom: bathrom batheroom bathrooom
battery: battary batery baterry battey battry bettery batttery
beautiful: beatiful beautful beautifull beutiful
bedding: beding
bedroom: bedrom bedroon
bicycle: bycicle bicyle
binoculars: binoculers binoculrs
black: balck blakc
blanket: blankt blaket blanekt
blender: blnder bleneder
bluetooth: bluetoth blutooth bluetoot blutetooth blueooth bluethooth bluetooh bluettoth blueto0th bluetootn bluetooht
bottle: botle bottel bottl
bowl: bolw
bracelet: bracelete bracelt braclet bracelat braclelet
breathable: breatheable breathble breatable brethable breathabel
brown: bronw
brush: bruhs
brushed: bruhsed
bucket: buket
buckle: bukle buckel
business: bussiness busness buisness bussines busines
cabinet: cabient cabinat
calendar: calandar calender
camera: camara camrea cemera cammera
camouflage: camoflage camouflag comouflage camoflauge
candle: candel candlle
canvas: canavs cavnas
capacity: capcity capacty capasity
carabiner: carabinner
cardigan: cardgan cardigen cadigan
cartoon: catoon cartton
ceramic: cermic ceramc ceremic
certified: certifed certifiied
chair: chiar
charger: chager charer chargr cahrger chrager charget
charging: chargeing chargin chraging
children: childern chidren chilren
chocolate: choclate choclolate chocolete
christmas: chrismas chirstmas cristmas christams chritsmas
chronograph: chronograh cronograph
cleaner: cleanr claener
cleaning: cleanning cleanig
cluster: clutser
clutch: cluch cluth
coffee: cofee coffe cofffee
collapsible: colapsible collapsibe
collection: colection collecton
colorful: colorfull colourfull colrful coloful
comfortable: comfotable confortable comfortabel comfortble comfrotable comfertable comfortabl
compatible: compatable compatibel compatble compatibile comptible
competitive: competetive
computer: computor compuer comptuer
concealer: conceler consealer
conditioner: conditoner condtioner conditionar
connector: conector connetor conncetor
container: contianer contaner
controller: controler contoller controllor
convenient: convinient convenent conveinent
cookware: cokware
cordless: cordles codless
cosmetic: cosmtic cosmatic
costume: custume
cotton: cotten cottn cottton
cover: coevr ocver
curtain: curtian curtin
cushion: cusion cushon cushoin
decoration: decoraton decration decoraion decortion
decorative: decoratve decrative
detachable: detatchable detachble
detector: dectector detecter
diameter: diamater dimeter
diamond: dimond daimond diamand
diaper: daiper
digital: digtal digitial digial
display: dispaly displey
disposable: dispoable disposible desposable
double: doubel duoble
dresses: dreses dressses
durable: durble durabel
earphone: earphon earpone eaphone earphoen
earring: earrring
earrings: earings erarings earrigns earrngs
easter: eastar
electric: elctric eletric electirc electic electrc electrict
electrical: elecrical electical electrial
electronic: eletronic electroinc elctronic electonic electornic
elegant: elegent eligant elegnat
embroidered: embroided embroidred emboridered
embroidery: embriodery embroidary embroidey emboridery
environmental: enviromental enviornmental
ergonomic: ergonomc erganomic ergonimic
essential: essental esential essencial
exercise: excercise exersize exercice exercize
expandable: expandble expandible
extension: extention extenstion extansion
external: extenal exteral
fabric: fabirc fabrick
fashion: fasion fahion fashoin fashon fahsion
fashionable: fashinable fashionalbe
favorite: favourit
february: febuary
flashlight: flashligh flahslight flashlght
flexible: flexable felxible flexibe flexiable
floral: flroal
flower: flwoer folwer
flowers: folwers flowes
foldable: foldabel fodable foldble
football: footbal foottball
formula: fomula
fragrance: fragance fragrence fragrace
fridge: frigde
furniture: furnture furiture funiture furnitue
galaxy: galaxay glaxy galxy gallaxy
garden: gardan graden
generation: genaration generaton
genuine: geniune genuin genuien
girls: gilrs grils
glasses: glases galsses
glitter: gliter
gloves: glovse
green: grren
guarantee: garantee guarentee gaurantee guarante
guitar: guiter gutiar
hammock: hamock hammok
handbag: hanbag handbg
handle: hanlde
handmade: hanmade
headphone: headphon headpone headhone heaphone
headphones: headphons headpones haedphones
headset: headst haedset
heater: heatter
heavy: heavey
helmet: helmat helmt
holder: holdr hodler holderr
household: houshold househod
humidifier: humidifer humdifier humidifyer
hydraulic: hydralic
illustration: illustratoin illustraton
inches: inchs
independent: independant
inflatable: inflatible inflatabe inflateable
infrared: infared infrard inrared
instrument: intrument insturment
insulated: insualted insulatd
international: internatonal interntional
invisible: invisable invisibel
jacket: jackt jaket jackect
jewellery: jewelllery jewllery
jewelry: jewelery jewlery jewerly jewellry jewerlry jewlry
kettle: kettel ketle
keyboard: keybord keyborad kayboard keyboad
kitchen: kithcen kichen kitchn kicthen
ladies: laides ladeis
lantern: lantren latern
laptop: latop laptp labtop
leather: lether leahter leathr leathe leater laether
leggings: leggins leggngs legings
lenovo: lenevo lenvo
light: ligth lihgt
lightning: lightining ligthning
lightweight: lightwieght lighweight lightweigth ligthweight
lingerie: lingere lingeri lingirie
lipstick: lipstic lispstick
liquid: liqiud liquit
luggage: lugage luggege luggae
luminous: lumious luminious
luxury: luxary luxuary luxry luxery
machine: machin mashine machien
magnetic: magentic magnatic magnetc magetic
makeup: maekup
mascara: mascera mascarra
massage: massge
massager: masager massger
material: materal materail meterial matrial
mattress: matress mattres mattrass matteress
measurement: measurment mesurement
mechanical: mechancial mechnical mecanical
medicine: medecine
memory: memmory momory
microphone: microphon mircophone micrphone
microwave: microvave micowave mircowave
military: militery miltary
mirror: miror mirrow mirrror
mobile: moblie
moisture: mositure
moisturizer: moistuizer moisturzer
moisturizing: moisturzing moisterizing
monitor: moniter montior
mosquito: mosqito misquito mosquitto
motorcycle: motocycle motorcyle motercycle
mountain: moutain
mouse: mosue
multicolor: muliticolor multicolr mutlicolor
multifunction: multifuntion mutifunction multifuction multifunciton
multifunctional: multifuntional mutifunctional multifuctional multifunctinal
muslim: musilm
natural: natual naturl
necessary: neccessary necesary
necklace: neckalce necklase neclace necklce necklac necklance
nintendo: nintedo nitendo
notebook: noteboook notbook
nutrition: nutriton nutrtion
occasion: ocassion occassion
official: offical
optical: optcal
orange: ornage oragne
organic: orgainc organc
organizer: organzier organizor orgnizer oragnizer oranizer
original: orginal orignal origianl orginial originl origional oringinal
outdoor: outdor outddor oudoor
package: packge pakage pacakge
packaging: packagin pakaging
pajamas: pajames pyjams pajmas
panasonic: panasoic pansonic
pants: patns
pattern: patern pattren pettern
pedestal: pedastal
pencil: pencel pencill
pendant: pednant pandant
performance: perfomance preformance
perfume: purfume prefume
phone: phne
photo: phtoo
photography: photograpy photograhy
picture: pitcure picutre
pillow: pillw
pillowcase: pilowcase pillowcas
plastic: plastc palstic plasic
pneumatic: pnuematic
pocket: poket pockt
polarized: polorized poliarized
polyester: polyster ployester poliester polyeseter
portable: portabel protable portble portalbe poratble
powder: powdar pwoder
powerful: powerfull
precision: percision precison
premium: premuim permium premiun premum
printed: pinted prnited
printer: priner pirnter
professional: proffesional profesional professinal professonal proffessional
projector: projecter projetor
protection: protecton protction protetion
protective: protectve protecive
protector: protecter protetor portector protctor
protein: protien protine
purple: puprle purpel
puzzle: puzzel
quality: qualty quailty qaulity quallity
quartz: quatz qurtz
receiver: reciever recevier reciver
rechargeable: rechargable rechargeble rechargebale recharable recharagble rechargeabel
rectangle: rectange rectangel
refrigerator: refridgerator refigerator refrigirator
refurbished: refubished refurbised
remote: remtoe
removable: removble remvoable
remover: remver
repellent: repelent
replacement: replacment replacemnt repalcement replacemant
resistant: resistent resisant ressistant
reusable: resuable
rhinestone: rhionestone rhinstone rhineston
rotating: rotaing
rubber: rubbr
running: runing
safety: saftey safty
samsung: samsumg samung smasung samsng sumsung
sandals: sandles sandels sandlas
satellite: satelite sattelite
scarf: scraf
scissors: sissors scisors scissers
scooter: scotter scootter
screen: sceen scren screeen
screwdriver: scewdriver screwdiver
security: securty secuirty
separate: seperate
separator: seperator
serum: serrum
shampoo: shampo shapmoo shampooo
shelf: shlef
shirt: shrit shirtt
shoes: shose sheos
short: shrot
shoulder: sholder shouder shoulde shouler
silicone: sillicone silcone silicome silicne siliocne
silver: silvr
skirt: skrit
sleep: slepp
sleeve: sleve slevee seleeve
sleeveless: sleevless sleveless
slippers: slipers slippes slipprs
smartphone: smarphone smartphon smatphone
smartwatch: smartwach smarwatch smatwatch
sneakers: sneekers sneakrs
socket: soket
spatula: spatual spatla
speaker: speker speakr spekaer speeker
special: speacial speical specail
sphygmomanometer: sphygmomanomter
sponge: spnoge spong
sports: sprots
spring: spirng
square: sqaure squre
stainless: stainles stainess stanless stainlees stianless stainlss stailess stailness stainlesss
stationery: statinery
stereo: sterio streo
sterling: steriling sterlling strling
sticker: stiker stciker
stickers: stikers stickes
storage: stoarge storge storag storrage stroage
straight: straigth straght
straightener: straightner straighener straigtener
strawberry: strawbery
stretch: strech stretc
stripe: strpe
stroller: stoller strollr
student: studnet
style: sytle stlye
summer: summmer
sunglasses: sunglases sunglassess sunglasess sunglsses
supplement: suppliment suplement suppplement
supplies: suplies
support: suport supprot
surface: surfcae
suspension: suspention
sweater: swater sweather
sweatpants: sweetpants
sweatshirt: sweatshrit swetshirt
swimming: swiming swimmimg
swimsuit: swimsiut swimsut swimuit
switch: swich swtich
synthetic: sythetic syntetic
table: talbe
tablet: tabelt talbet
technology: techology tecnology
telescope: telescop telscope
television: televison
temperature: temprature temperture tempreture temparature
tempered: temperd tempred tempeerd
thermal: thermel
thermometer: thermometor themometer termometer
thickening: thickning
titanium: titanum titainium
toaster: toater
toothbrush: toothbrsh toohbrush tothbrush
toothpaste: tothpaste
touch: tuoch
towel: towle
traditional: tradtional traditonal
transmitter: transmiter trasmitter
transparent: tranparent transparant trasparent transperent transparnt trasnparent transprent
travel: traval travle
triangle: traingle
tripod: tirpod
trousers: trosers touser
tungsten: tugsten tungten
tweezers: twezers tweesers
ultrasonic: ultrsonic ultasonic
umbrella: umbrela umberlla umbella
underwear: underwaer undewear undrwear
universal: univeral unversal univesal universial
utensil: utensill
utensils: utinsils utencils
vacuum: vaccum vacume vaccuum vacum vaccumm
vegetable: vegtable vegatable vegitable vegetabel
vegetarian: vegeterian
velvet: velvt
ventilation: ventlation
version: verison
video: vidoe
vintage: vintag vitage vintgae
vitamin: vitamen vitimin vitaimn
wallet: walllet wallt
wallpaper: walpaper wallpapper wallpaer
wardrobe: wardobe wadrobe
warranty: waranty warrenty warrany warrantly
washable: washble washabel
watch: wacth wach
waterproof: waterpoof waterprof watreproof waterprooof wateproof watterproof waterporof
weatherproof: weatherpoof
wedding: weding weddding
weight: wieght weigth
wheel: wheal whell
whitening: whitning whitenning
window: windwo
winter: witner
wireless: wirless wireles wierless wirelss wirelees wireleess
women: wemen womem woemn
women's: wemen's womens's
wrench: wrentch
wristband: wirstband wristbnad
wristwatch: wristwach wristwacth wirstwatch wriswatch
yellow: yelow yellw yelllow
zipper: ziper zippper
`;

/** The right word by the wrong one, lower case. */
const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  WRITTEN.trim()
    .split('\n')
    .flatMap((line) => {
      const [right = '', wrong = ''] = line.split(': ');
      return wrong.split(' ').map((slip): [string, string] => [slip, right]);
    }),
);

/** Words this long become no other word by losing a letter or swapping two: of 3,226 titles read, none was hit wrongly. */
const LONG = 9;

const KNOWN: ReadonlySet<string> = new Set([...MISSPELLINGS.values(), ...GOODS_LATIN.flatMap((goods) => goods.split(' '))]);

/** Long words with one letter lost or two neighbours swapped; the ends are left alone, where words change by grammar. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length - 2; at++) {
    slips.push(word.slice(0, at) + word.slice(at + 1));
    slips.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return slips;
}

/** Whether a word stands on the list of goods or is often misspelt, so that we know how it is written. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word);
}

let slips: Map<string, string> | undefined;

/** The word a slip stands for, lower case; undefined where the word is on no list, which says nothing of it. */
export function rightFor(word: string): string | undefined {
  // Made when first asked: some ten thousand entries that Chinese shops never need.
  slips ??= new Map(
    [...KNOWN].filter((known) => known.length >= LONG).flatMap((known) => slipsOf(known).map((slip): [string, string] => [slip, known])),
  );
  return MISSPELLINGS.get(word) ?? (KNOWN.has(word) ? undefined : slips.get(word));
}
