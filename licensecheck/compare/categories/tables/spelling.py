"""British, American, Canadian and Australian spellings, and variants within other languages.

Each list is of stems or words that a dictionary gives as variants of one word (Oxford, Merriam-Webster, Macquarie);
pairs that only look alike (practice and practise as different words, story and storey, check and cheque) are in where
one country's spelling of a word is the other's, and the rest of the run decides.
"""

from __future__ import annotations

from collections.abc import Mapping

from licensecheck.compare.categories.word_list import words

OUR = words(
    "arb ard arm behavi cand clam clang col demean endeav enam ferv fav flav glam harb hon hum lab misbehavi "
    "misdemean neighb od parl ranc rig rum sav savi splend succ tum val vap vig discol dishon disfav dol "
    "technicol multicol watercol tricol belab unfav"
)
"""Stems before -our / -or."""

RE = words(
    "cent met lit theat fib calib sab somb spect lust meag mit nit och sept scept sepulch saltpet amphitheat epicent "
    "kilomet centimet millimet nanomet micromet goit tit accout reconnoit lac mill mitr manoeuv"
)
"""Stems before -re / -er."""

OGUE = words("catal dial anal monol prol epil demag pedag synag travel homol ide decal")
"""Stems before -ogue / -og."""

DOUBLED_L = words(
    "apparel bedevil bevel bowel cancel carol cavil channel chisel counsel credential cudgel dial dishevel "
    "drivel duel "
    "enamel council equal funnel fuel gambol gravel gruel grovel hovel imperil initial jewel kennel label laurel level "
    "libel marshal "
    "marvel medal metal model nickel outrival panel parcel pedal pencil peril pistol pommel pummel quarrel "
    "ravel refuel "
    "relabel remodel revel rival shovel shrivel signal snivel spiral squirrel stencil swivel symbol tassel "
    "tinsel total towel travel trammel trowel tunnel unravel victual weasel yodel disembowel empanel mislabel "
    "retail backpedal outgeneral crystal tranquil"
)
"""Verbs whose final l is doubled in British spelling before an ending."""

AE_OE = words(
    "anaem anaesth archae aeon aesth aetiol caesar caesium diaeresis encyclopaed faec faeces gynaec haem "
    "leukaem mediaev palae paed orthopaed primaev septicaem ischaem glycaem uraem toxaem synaesth hyaen lipaem praet "
    "amoeb coeliac diarrhoea foet oedem oesoph oestr homoeo manoeuv apnoea dyspnoea gonorrhoea oenol subpoen "
    "phoen oecumen oecolog logorrhoea cloac tracheo"
)
"""Parts of words in which ae and oe are written e."""

ALWAYS_ISE = words(
    "adverti advi ari chasti circumci compri compromi demi desi devi disgui enterpri exci exerci franchi "
    "impri improvi "
    "inci merchandi mi premi preci promi rai prai crui brui noi poi ri wi surmi revi supervi surpri telehi televi "
    "treati vi apprai expertis paradi tortoi turquoi porpoi rei likewi otherwi clockwi prom despi"
)
"""Stems whose s is never a z: the other form is a slip of the pen, not a spelling."""

VERBS_IZE_SHORT = frozenset(("size", "prize", "seize", "maize", "glaze", "gaze", "daze", "laze", "raze",
    "maze", "blaze"))

LYSE = words("ana para cata dia breatha hydro electro psychoana urina reana")

PAIRS: Mapping[str, str] = {
    "en": """
defence=defense, offence=offense, licence=license, pretence=pretense, practise=practice,
defences=defenses, offences=offenses, licences=licenses, pretences=pretenses, practised=practiced,
practises=practices, practising=practicing, licenced=licensed, defenceless=defenseless,
self-defence=self-defense, grey=gray, greys=grays, greyed=grayed, greying=graying, greyer=grayer,
greyish=grayish, programme=program, programmes=programs, programmed=programed, programming=programing,
cheque=check, cheques=checks, chequebook=checkbook, tyre=tire, tyres=tires, kerb=curb, kerbs=curbs,
kerbside=curbside, plough=plow, ploughs=plows, ploughed=plowed, ploughing=plowing, draught=draft,
draughts=drafts, draughty=drafty, storey=story, storeys=stories, sceptic=skeptic, sceptics=skeptics,
sceptical=skeptical, scepticism=skepticism, sceptically=skeptically, cosy=cozy, cosier=cozier, mould=mold,
moulds=molds, mouldy=moldy, moulded=molded, moulding=molding, moult=molt, moulting=molting,
smoulder=smolder, smouldering=smoldering, smouldered=smoldered, moustache=mustache, moustaches=mustaches,
pyjamas=pajamas, pyjama=pajama, aluminium=aluminum, jewellery=jewelry, speciality=specialty,
specialities=specialties, axe=ax, gaol=jail, gaols=jails, judgement=judgment, judgements=judgments,
acknowledgement=acknowledgment, acknowledgements=acknowledgments, abridgement=abridgment,
lodgement=lodgment, ageing=aging, likeable=likable, likeably=likably, saleable=salable, sizeable=sizable,
sizeably=sizably, liveable=livable, loveable=lovable, moveable=movable, useable=usable,
unshakeable=unshakable, rateable=ratable, whisky=whiskey, whiskies=whiskeys, yoghurt=yogurt,
yoghurts=yogurts, yoghourt=yogurt, doughnut=donut, doughnuts=donuts, omelette=omelet, omelettes=omelets,
artefact=artifact, artefacts=artifacts, behove=behoove, behoves=behooves, chequered=checkered,
connexion=connection, connexions=connections, cypher=cipher, czar=tsar, czars=tsars, czarist=tsarist,
disc=disk, discs=disks, enquire=inquire, enquired=inquired, enquiry=inquiry, enquiries=inquiries,
enquiring=inquiring, furore=furor, glycerine=glycerin, gramme=gram, grammes=grams, kilogramme=kilogram,
kilogrammes=kilograms, liquorice=licorice, maths=math, mum=mom, mums=moms, mummy=mommy,
pernickety=persnickety, sulphur=sulfur, sulphate=sulfate, sulphates=sulfates, sulphide=sulfide,
sulphuric=sulfuric, sulphurous=sulfurous, towards=toward, afterwards=afterward, backwards=backward,
whilst=while, amongst=among, amidst=amid,
forwards=forward, upwards=upward, downwards=downward, inwards=inward, outwards=outward, onwards=onward,
learnt=learned, got=gotten, burnt=burned, dreamt=dreamed, spelt=spelled, spoilt=spoiled, leant=leaned, leapt=leaped,
smelt=smelled, spilt=spilled, knelt=kneeled, woollen=woolen, woollens=woolens, marvellous=marvelous,
marvellously=marvelously, chilli=chili, chillies=chilies, skilful=skillful, skilfully=skillfully,
wilful=willful, wilfully=willfully, fulfil=fulfill, fulfils=fulfills, fulfilment=fulfillment,
enrol=enroll, enrols=enrolls, enrolment=enrollment, enrolments=enrollments, instalment=installment,
instalments=installments, instal=install, distil=distill, distils=distills, instil=instill,
instils=instills, enthral=enthrall, enthrals=enthralls, appal=appall, appals=appalls,
counsellor=counselor, counsellors=counselors, jeweller=jeweler, jewellers=jewelers, focussed=focused,
focussing=focusing, focusses=focuses, biassed=biased, benefitted=benefited, benefitting=benefiting,
worshipped=worshiped, worshipping=worshiping, worshipper=worshiper, worshippers=worshipers,
kidnapped=kidnaped, kidnapper=kidnaper, combatted=combated, combatting=combating, formatted=formated,
targetted=targeted, buses=busses, manoeuvre=maneuver, manoeuvres=maneuvers, manoeuvred=maneuvered,
manoeuvring=maneuvering, manoeuvrable=maneuverable, aeroplane=airplane, aeroplanes=airplanes,
clangour=clangor, pixellate=pixelate, pixellates=pixelates, pixellated=pixelated, pixellating=pixelating,
pixellation=pixelation, cauldron=caldron, cauldrons=caldrons, carat=karat, carats=karats,
carburettor=carburetor, carburettors=carburetors, carburetted=carbureted, dependant=dependent,
dependants=dependents, despatch=dispatch, despatched=dispatched,
foetus=fetus, foetuses=fetuses, foetal=fetal, gipsy=gypsy, gipsies=gypsies, hiccough=hiccup,
hiccoughs=hiccups, mollusc=mollusk, molluscs=mollusks, nought=naught, okay=ok, paediatrician=pediatrician,
pedlar=peddler, pedlars=peddlers, phoney=phony, primaeval=primeval, reflexion=reflection,
snowplough=snowplow, spectre=specter, spectres=specters, swap=swop, swapped=swopped, syrup=sirup,
syphon=siphon, titbit=tidbit, titbits=tidbits, vice=vise, wagon=waggon, wagons=waggons, woolly=wooly,
yodelling=yodeling, e-mail=email, e-mails=emails, barbecue=barbeque, barbecues=barbeques, caviar=caviare,
cancelled=canceled, cancelling=canceling, cancellation=cancelation, adviser=advisor, advisers=advisors,
protester=protestor, protesters=protestors, convenor=convener, impostor=imposter, impostors=imposters,
vendor=vender, gauge=gage, guerrilla=guerilla, guerrillas=guerillas, inflection=inflexion,
leukaemia=leukemia, naivety=naivete, neuron=neurone, neurons=neurones, sombre=somber, sulfa=sulpha,
theatre=theater, tranquillity=tranquility, tranquilliser=tranquilizer, catalyse=catalyze, adaptor=adapter,
adaptors=adapters, all right=alright, ketchup=catsup, racquet=racket, racquets=rackets, rouble=ruble,
roubles=rubles, sheikh=sheik, sheikhs=sheiks, smokey=smoky, tepee=teepee, tumour=tumor, veranda=verandah,
vigour=vigor, whizz=whiz, minuscule=miniscule, per cent=percent, no one=no-one, under way=underway, on
line=online, off line=offline, on screen=onscreen, on going=ongoing, off shore=offshore, world wide=worldwide,
nation wide=nationwide, state wide=statewide, city wide=citywide, home page=homepage, web page=webpage, web
pages=webpages, life time=lifetime, work force=workforce, day care=daycare, health care=healthcare, web
site=website, web sites=websites, child care=childcare, policy maker=policymaker, policy makers=policymakers,
law maker=lawmaker, law makers=lawmakers, data base=database, data bases=databases, data set=dataset, data
sets=datasets, work place=workplace, smart phone=smartphone, smart phones=smartphones, cyber
security=cybersecurity, fund raising=fundraising, fund raiser=fundraiser, home owner=homeowner, home
owners=homeowners, decision maker=decisionmaker, decision makers=decisionmakers, news letter=newsletter, wild
life=wildlife, any more=anymore, can not=cannot, back yard=backyard, life style=lifestyle, life
styles=lifestyles, life span=lifespan, time frame=timeframe, time line=timeline, time lines=timelines, rain
forest=rainforest, rain forests=rainforests, ground water=groundwater, storm water=stormwater, waste
water=wastewater, farm land=farmland, farm lands=farmlands, farm worker=farmworker, farm workers=farmworkers,
cell phone=cellphone, cell phones=cellphones, micro organism=microorganism, wild fire=wildfire, wild
fires=wildfires, death bed=deathbed, book store=bookstore, care giver=caregiver, care givers=caregivers
    """,
    "pt": """
acção=ação, acções=ações, actual=atual, actuais=atuais, actualmente=atualmente, actividade=atividade,
actividades=atividades, activo=ativo, activos=ativos, actor=ator, actores=atores, acto=ato, actos=atos,
adoptar=adotar, adoptado=adotado, adoptou=adotou, adopção=adoção, afectar=afetar, afectado=afetado,
afectou=afetou, arquitecto=arquiteto, arquitectura=arquitetura, aspecto=aspeto, aspectos=aspetos,
colectivo=coletivo, colectiva=coletiva, correcto=correto, correcta=correta, direcção=direção,
direcções=direções, directo=direto, directa=direta, director=diretor, directora=diretora,
directores=diretores, directamente=diretamente, eléctrico=elétrico, eléctrica=elétrica,
electricidade=eletricidade, electrónico=eletrônico, electrónica=eletrônica, exacto=exato,
exactamente=exatamente, excepção=exceção, excepto=exceto, factor=fator, factores=fatores, facto=fato,
factos=fatos, fracção=fração, infecção=infeção, inspecção=inspeção, inspector=inspetor,
objectivo=objetivo, objectivos=objetivos, óptimo=ótimo, projecto=projeto, projectos=projetos,
protecção=proteção, recepção=receção, redacção=redação, reflectir=refletir, respectivo=respetivo,
respectivamente=respetivamente, sector=setor, sectores=setores, selecção=seleção, subjectivo=subjetivo,
tecto=teto, trajectória=trajetória, espectador=espetador, baptismo=batismo, efectivo=efetivo,
efectivamente=efetivamente, económico=econômico, económica=econômica, económicos=econômicos,
económicas=econômicas, fenómeno=fenômeno, fenómenos=fenômenos, académico=acadêmico, académica=acadêmica,
académicos=acadêmicos, autónomo=autônomo, António=Antônio, género=gênero, géneros=gêneros, prémio=prêmio,
prémios=prêmios, bebé=bebê, bebés=bebês, comité=comitê, polémica=polêmica, polémico=polêmico,
oxigénio=oxigênio, milénio=milênio, cómodo=cômodo, quilómetro=quilômetro, quilómetros=quilômetros,
ténis=tênis, anti-semita=antissemita, pára=para, vêem=veem, lêem=leem, crêem=creem, dêem=deem, enjôo=enjoo, pólo=polo,
pólos=polos, pêlo=pelo, pêlos=pelos, idéia=ideia, idéias=ideias, assembléia=assembleia,
européia=europeia, platéia=plateia, vôo=voo, vôos=voos, lingüiça=linguiça, freqüência=frequência,
freqüente=frequente, tranqüilo=tranquilo, cinqüenta=cinquenta, conseqüência=consequência,
registo=registro, registos=registros, húmido=úmido, húmida=úmida, humidade=umidade, planear=planejar,
equipa=equipe, equipas=equipes, controlo=controle, controlos=controles, contacto=contato,
contactos=contatos, contactar=contatar, subtil=sutil, amnistia=anistia, indemnização=indenização,
connosco=conosco, planeamento=planejamento, desporto=esporte, desportos=esportes, catorze=quatorze,
dezasseis=dezesseis, dezassete=dezessete, dezanove=dezenove, gás=gaz, perspectiva=perspetiva,
perspectivas=perspetivas, secção=seção, espectáculo=espetáculo
    """,
    "de": """
selbständig=selbstständig, selbständige=selbstständige, selbständigen=selbstständigen,
aufwendig=aufwändig, aufwendige=aufwändige, delphin=delfin, delphine=delfine, potential=potenzial,
potentiale=potenziale, potentiell=potenziell, potentielle=potenzielle, potentiellen=potenziellen,
differential=differenzial, photo=foto, photos=fotos, photograph=fotograf, photographie=fotografie,
photographien=fotografien, graphik=grafik, graphiken=grafiken, graphisch=grafisch, phantasie=fantasie,
phantastisch=fantastisch, geographie=geografie, biographie=biografie, biographien=biografien,
telephon=telefon, stengel=stängel, rauh=rau, rauhe=raue, känguruh=känguru, tip=tipp,
numerieren=nummerieren, numeriert=nummeriert, plazieren=platzieren, plaziert=platziert, behende=behände,
so genannt=sogenannt, so genannte=sogenannte, so genannten=sogenannten, so genannter=sogenannter,
so genanntes=sogenanntes, auf grund=aufgrund, so dass=sodass, zu gunsten=zugunsten, zu ungunsten=zuungunsten,
zu lasten=zulasten, zu grunde=zugrunde, mit hilfe=mithilfe, an stelle=anstelle, in frage=infrage,
im stande=imstande, zu hause=zuhause, nach hause=nachhause, kennen lernen=kennenlernen, schiffahrt=schifffahrt,
schiffahrten=schifffahrten, portemonnaie=portmonee, spaghetti=spagetti, joghurt=jogurt, mayonnaise=majonäse, ski=schi,
schneuzen=schnäuzen, gemse=gämse, überschwenglich=überschwänglich, albtraum=alptraum, albträume=alpträume,
orthographie=orthografie, substantiell=substanziell, substantielle=substanzielle, essentiell=essenziell,
essentielle=essenzielle, exponentiell=exponenziell, thunfisch=tunfisch, panther=panter, jänner=januar,
feber=februar
    """,
    "fr": """
oignon=ognon, oignons=ognons, nénuphar=nénufar, clé=clef, clés=clefs, événement=évènement,
événements=évènements, réglementaire=règlementaire, réglementation=règlementation, céleri=cèleri,
crémerie=crèmerie, sécheresse=sècheresse, allégement=allègement, abrégement=abrègement, île=ile,
îles=iles, août=aout, boîte=boite, boîtes=boites, coût=cout, coûts=couts, coûter=couter, coûte=coute,
goût=gout, goûts=gouts, maître=maitre, maîtres=maitres, maîtrise=maitrise, maîtresse=maitresse,
connaître=connaitre, connaît=connait, paraître=paraitre, paraît=parait, apparaître=apparaitre,
apparaît=apparait, disparaître=disparaitre, disparaît=disparait, naître=naitre, naît=nait, chaîne=chaine,
chaînes=chaines, entraîner=entrainer, entraîne=entraine, entraînement=entrainement, entraîneur=entraineur,
fraîche=fraiche, fraîcheur=fraicheur, dîner=diner, dîners=diners, brûler=bruler, brûlé=brulé,
brûlure=brulure, flûte=flute, voûte=voute, dégoût=dégout, surcroît=surcroit, huître=huitre,
huîtres=huitres, gîte=gite, gîtes=gites, traître=traitre, croûte=croute, imbécillité=imbécilité,
chariot=charriot, combattif=combatif, combattive=combative, exéma=eczéma, persifler=persiffler,
relais=relai, week-end=weekend, week-ends=weekends, référendum=referendum, média=media, médias=medias,
assoir=asseoir, bruschetta=brusquetta, cacahuète=cacahouète, cuiller=cuillère, paye=paie, tzar=tsar,
yaourt=yogourt, bistro=bistrot, fantasme=phantasme, soûl=saoul, aigüe=aiguë, ambigüe=ambiguë,
ambigüité=ambiguïté
    """,
    "es": """
solo=sólo, éste=este, ésta=esta, éstos=estos, éstas=estas, ése=ese, ésa=esa, ésos=esos, aquél=aquel,
aquélla=aquella, guión=guion, truhán=truhan, ión=ion, México=Méjico, mexicano=mejicano, mexicana=mejicana,
mexicanos=mejicanos, septiembre=setiembre, séptimo=sétimo, oscuro=obscuro, oscura=obscura,
oscuridad=obscuridad, substancia=sustancia, substancias=sustancias, substituir=sustituir,
substitución=sustitución, psicología=sicología, psicológico=sicológico, psicólogo=sicólogo,
psicóloga=sicóloga, psiquiatra=siquiatra, transporte=trasporte, transparente=trasparente,
trasplante=transplante, reemplazar=remplazar, reemplazo=remplazo, reembolso=rembolso, élite=elite,
élites=elites, período=periodo, períodos=periodos, video=vídeo, videos=vídeos, fútbol=futbol,
chófer=chofer, cóctel=coctel, icono=ícono, iconos=íconos, austríaco=austriaco, policíaco=policiaco,
maníaco=maniaco, cardíaco=cardiaco, cardíaca=cardiaca, zodíaco=zodiaco, olimpíada=olimpiada,
kiosco=quiosco, kilómetro=quilómetro, zinc=cinc, cebiche=ceviche, güisqui=whisky, posguerra=postguerra,
posgrado=postgrado, posgrados=postgrados,
posmoderno=postmoderno, postraumático=posttraumático, Iraq=Irak, Qatar=Catar
    """,
    "it": """
obiettivo=obbiettivo, obiettivi=obbiettivi, familiare=famigliare, familiari=famigliari,
province=provincie, ciliegie=ciliege, valigie=valige, intravedere=intravvedere, soprattutto=sopratutto,
denuncia=denunzia, pronuncia=pronunzia, rinuncia=rinunzia
    """,
    "nl": """
product=produkt, producten=produkten, contact=kontakt, contacten=kontakten, actie=aktie, acties=akties,
actief=aktief, actieve=aktieve, cultuur=kultuur, culturele=kulturele, direct=direkt, directe=direkte,
december=desember, pannenkoek=pannekoek, pannenkoeken=pannekoeken, paddenstoelen=paddestoelen,
ideeën=ideeen, insect=insekt, insecten=insekten, vakantie=vacantie
    """,
}
"""One spelling and another of one word, by language: one country's and another's, old orthography and new."""
