"""Counties and provinces that papers write behind a town. Those that are names of people as well (Clare, Devon, Kent)
are left out: a name that is gone from a list of people is no place."""

from __future__ import annotations

__all__ = ["PROVINCES"]

PROVINCES = frozenset(
    # English counties
    "bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, county durham, cumbria, derbyshire, dorset,"
    " east sussex, essex, gloucestershire, greater manchester, hampshire, herefordshire, hertfordshire, lancashire,"
    " leicestershire, lincolnshire, merseyside, middlesex, norfolk, north yorkshire, northamptonshire, northumberland,"
    " nottinghamshire, oxfordshire, rutland, shropshire, somerset, south yorkshire, staffordshire, suffolk, surrey,"
    " sussex, tyne and wear, warwickshire, west midlands, west sussex, west yorkshire, wiltshire, worcestershire,"
    # Irish, Scottish and Welsh counties
    " co antrim, co armagh, co clare, co cork, co donegal, co down, co dublin, co galway, co kerry, co kildare, co mayo,"
    " co meath, co sligo, co tyrone, co wexford, co wicklow, county antrim, county armagh, county clare, county cork,"
    " county donegal, county down, county galway, county kerry, county kildare, county mayo, county meath, county sligo,"
    " county tyrone, county wexford, county wicklow, aberdeenshire, ayrshire, lanarkshire, carmarthenshire, ceredigion,"
    " gwynedd, pembrokeshire, powys,"
    # Germany, Austria, Switzerland
    " baden württemberg, bavaria, bayern, brandenburg, hesse, hessen, lower saxony, niedersachsen,"
    " nordrhein westfalen, north rhine westphalia, rheinland pfalz, sachsen, sachsen anhalt, saxony, schleswig holstein,"
    " thuringia, thüringen, kärnten, niederösterreich, oberösterreich, steiermark, styria, tirol, tyrol, vorarlberg,"
    # France, Spain, Portugal, Italy, the Netherlands
    " alsace, bretagne, brittany, normandie, normandy, occitanie, provence, andalucía, andalusia, aragón, asturias,"
    " cataluña, catalonia, extremadura, galicia, navarra, alentejo, algarve, calabria, campania, emilia romagna, lazio,"
    " liguria, lombardia, lombardy, piedmont, piemonte, puglia, sardegna, sardinia, sicilia, sicily, toscana, tuscany,"
    " umbria, veneto, drenthe, flevoland, friesland, gelderland, groningen, noord brabant, noord holland, overijssel,"
    " zeeland, zuid holland,"
    # India, China, Brazil, Argentina, South Africa, New Zealand
    " andhra pradesh, assam, bihar, gujarat, haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh,"
    " maharashtra, odisha, punjab, rajasthan, tamil nadu, telangana, uttar pradesh, uttarakhand, west bengal, fujian,"
    " guangdong, hubei, hunan, jiangsu, shandong, sichuan, xinjiang, yunnan, zhejiang, bahia, ceará, mato grosso,"
    " minas gerais, pará, paraná, pernambuco, rio grande do sul, santa catarina, chubut, entre ríos, neuquén,"
    " eastern cape, free state, gauteng, kwazulu natal, limpopo, mpumalanga, northern cape, western cape, canterbury,"
    " otago, southland, waikato".split(", ")
)
"""In full, as folded words; a hyphen is a space."""
