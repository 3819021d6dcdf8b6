"""The states, provinces and Länder whose holidays differ: GeoNames' numbers for them, and their names.

Only making_cities.py reads this; at run time ``cities.txt`` holds all of it.
"""

AS_THEY_ARE = frozenset({"US", "GB", "CH"})
"""Countries whose parts GeoNames calls as ISO 3166-2 does."""


def _numbered(text: str) -> dict[str, str]:
    """Read ``"01 AB 02 BC"`` as GeoNames' number to the ISO part."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


PARTS: dict[str, dict[str, str]] = {
    "CA": _numbered("01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU"),
    "AU": _numbered("01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA"),
    "DE": _numbered("01 BW 02 BY 03 HB 04 HH 05 HE 06 NI 07 NW 08 RP 09 SL 10 SH 11 BB 12 MV 13 SN 14 ST 15 TH 16 BE"),
    "AT": _numbered("01 1 02 2 03 3 04 4 05 5 06 6 07 7 08 8 09 9"),
    "ES": _numbered(
        "07 IB 27 RI 29 MD 31 MC 32 NC 34 AS 39 CB 51 AN 52 AR 53 CN 54 CM 55 CL 56 CT 57 EX 58 GA "
        "59 PV 60 VC CE CE ML ML"
    ),
    "IN": _numbered(
        "01 AN 02 AP 03 AS 05 CH 07 DL 09 GJ 10 HR 11 HP 12 JK 13 KL 14 LD 16 MH 17 MN 18 ML 19 KA 20 NL 21 OD 22 PY "
        "23 PB 24 RJ 25 TN 26 TR 28 WB 29 SK 30 AR 31 MZ 33 GA 34 BR 35 MP 36 UP 37 CG 38 JH 39 UK 40 TS 41 LA 52 DH"
    ),
    "BR": _numbered(
        "01 AC 02 AL 03 AP 04 AM 05 BA 06 CE 07 DF 08 ES 11 MS 13 MA 14 MT 15 MG 16 PA 17 PB 18 PR 20 PI 21 RJ 22 RN "
        "23 RS 24 RO 25 RR 26 SC 27 SP 28 SE 29 GO 30 PE 31 TO"
    ),
    "NZ": _numbered(
        "E7 AUK E8 BOP E9 CAN F1 GIS F2 HKB F3 MWT F4 MBH F5 NSN F6 NTL F7 OTA F8 STL F9 TKI G1 WKO G2 WGN "
        "G3 WTC TAS TAS"
    ),
    "MY": _numbered("01 01 02 02 03 03 04 04 05 05 06 06 07 08 08 09 09 07 11 13 12 10 13 11 14 14 15 15 16 12 17 16"),
}
"""GeoNames' number of a part, to the ISO 3166-2 part that ``holidays`` knows."""

EXACT = {
    ("FR", "Strasbourg"): "FR-6AE",
    ("FR", "Mulhouse"): "FR-6AE",
    ("FR", "Colmar"): "FR-6AE",
    ("FR", "Metz"): "FR-57",
}
"""Places whose holidays differ although GeoNames' part does not say so (local law of Alsace and Moselle)."""


def _named(country: str, text: str) -> dict[str, str]:
    pairs = (pair.split(" ", 1) for pair in text.split("; "))
    return {f"{country}-{code}": name for code, name in pairs}


PART_NAMES: dict[str, str] = {
    **_named(
        "US",
        "AK Alaska; AL Alabama; AR Arkansas; AZ Arizona; CA California; CO Colorado; CT Connecticut; "
        "DC District of Columbia; DE Delaware; FL Florida; GA Georgia; HI Hawaii; IA Iowa; ID Idaho; IL Illinois; "
        "IN Indiana; KS Kansas; KY Kentucky; LA Louisiana; MA Massachusetts; MD Maryland; ME Maine; MI Michigan; "
        "MN Minnesota; MO Missouri; MS Mississippi; MT Montana; NC North Carolina; ND North Dakota; NE Nebraska; "
        "NH New Hampshire; NJ New Jersey; NM New Mexico; NV Nevada; NY New York; OH Ohio; OK Oklahoma; OR Oregon; "
        "PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; "
        "VA Virginia; VT Vermont; WA Washington; WI Wisconsin; WV West Virginia; WY Wyoming",
    ),
    **_named("GB", "ENG England; NIR Northern Ireland; SCT Scotland; WLS Wales"),
    **_named(
        "CA",
        "AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Newfoundland and Labrador; "
        "NS Nova Scotia; NT Northwest Territories; NU Nunavut; ON Ontario; PE Prince Edward Island; QC Quebec; "
        "SK Saskatchewan; YT Yukon",
    ),
    **_named(
        "AU",
        "ACT Australian Capital Territory; NSW New South Wales; NT Northern Territory; QLD Queensland; "
        "SA South Australia; TAS Tasmania; VIC Victoria; WA Western Australia",
    ),
    **_named(
        "DE",
        "BB Brandenburg; BE Berlin; BW Baden-Württemberg; BY Bavaria; HB Bremen; HE Hesse; HH Hamburg; "
        "MV Mecklenburg-Vorpommern; NI Lower Saxony; NW North Rhine-Westphalia; RP Rhineland-Palatinate; "
        "SH Schleswig-Holstein; SL Saarland; SN Saxony; ST Saxony-Anhalt; TH Thuringia",
    ),
    **_named(
        "CH",
        "AG Aargau; AI Appenzell Innerrhoden; AR Appenzell Ausserrhoden; BE Bern; BL Basel-Landschaft; BS Basel-Stadt; "
        "FR Fribourg; GE Geneva; GL Glarus; GR Graubünden; JU Jura; LU Lucerne; NE Neuchâtel; NW Nidwalden; "
        "OW Obwalden; SG St. Gallen; SH Schaffhausen; SO Solothurn; SZ Schwyz; TG Thurgau; TI Ticino; UR Uri; VD Vaud; "
        "VS Valais; ZG Zug; ZH Zurich",
    ),
    **_named(
        "AT",
        "1 Burgenland; 2 Carinthia; 3 Lower Austria; 4 Upper Austria; 5 Salzburg; 6 Styria; 7 Tyrol; "
        "8 Vorarlberg; 9 Vienna",
    ),
    **_named(
        "ES",
        "AN Andalusia; AR Aragon; AS Asturias; CB Cantabria; CE Ceuta; CL Castile and León; CM Castilla-La Mancha; "
        "CN Canary Islands; CT Catalonia; EX Extremadura; GA Galicia; IB Balearic Islands; MC Murcia; MD Madrid; "
        "ML Melilla; NC Navarre; PV Basque Country; RI La Rioja; VC Valencian Community",
    ),
    **_named(
        "IN",
        "AN Andaman and Nicobar Islands; AP Andhra Pradesh; AR Arunachal Pradesh; AS Assam; BR Bihar; CG Chhattisgarh; "
        "CH Chandigarh; DH Dadra and Nagar Haveli and Daman and Diu; DL Delhi; GA Goa; GJ Gujarat; "
        "HP Himachal Pradesh; HR Haryana; JH Jharkhand; JK Jammu and Kashmir; KA Karnataka; KL Kerala; LA Ladakh; "
        "LD Lakshadweep; "
        "MH Maharashtra; ML Meghalaya; MN Manipur; MP Madhya Pradesh; MZ Mizoram; NL Nagaland; OD Odisha; PB Punjab; "
        "PY Puducherry; RJ Rajasthan; SK Sikkim; TN Tamil Nadu; TR Tripura; TS Telangana; UK Uttarakhand; "
        "UP Uttar Pradesh; WB West Bengal",
    ),
    **_named(
        "BR",
        "AC Acre; AL Alagoas; AM Amazonas; AP Amapá; BA Bahia; CE Ceará; DF Federal District; ES Espírito Santo; "
        "GO Goiás; MA Maranhão; MG Minas Gerais; MS Mato Grosso do Sul; MT Mato Grosso; PA Pará; PB Paraíba; "
        "PE Pernambuco; PI Piauí; PR Paraná; RJ Rio de Janeiro; RN Rio Grande do Norte; RO Rondônia; RR Roraima; "
        "RS Rio Grande do Sul; SC Santa Catarina; SE Sergipe; SP São Paulo; TO Tocantins",
    ),
    **_named(
        "NZ",
        "AUK Auckland; BOP Bay of Plenty; CAN Canterbury; GIS Gisborne; HKB Hawke's Bay; MBH Marlborough; "
        "MWT Manawatū-Whanganui; NSN Nelson; NTL Northland; OTA Otago; STL Southland; TAS Tasman; TKI Taranaki; "
        "WGN Wellington; WKO Waikato; WTC West Coast",
    ),
    **_named(
        "MY",
        "01 Johor; 02 Kedah; 03 Kelantan; 04 Malacca; 05 Negeri Sembilan; 06 Pahang; 07 Penang; 08 Perak; 09 Perlis; "
        "10 Selangor; 11 Terengganu; 12 Sabah; 13 Sarawak; 14 Kuala Lumpur; 15 Labuan; 16 Putrajaya",
    ),
    **_named("FR", "57 Moselle; 6AE Alsace"),
}
"""What people call the parts."""

ALSO_CALLED: dict[tuple[str, str], tuple[str, ...]] = {
    ("AT", "Vienna"): ("Wien",),
    ("BE", "Antwerp"): ("Antwerpen", "Anvers"),
    ("BE", "Brussels"): ("Bruxelles", "Brussel"),
    ("BE", "Gent"): ("Ghent",),
    ("BE", "Brugge"): ("Bruges",),
    ("CH", "Basel"): ("Basle",),
    ("CH", "Bern"): ("Berne",),
    ("CH", "Geneva"): ("Genève", "Genf"),
    ("CH", "Luzern"): ("Lucerne",),
    ("CH", "Sankt Gallen"): ("St. Gallen", "St Gallen"),
    ("CZ", "Prague"): ("Praha",),
    ("DE", "Braunschweig"): ("Brunswick",),
    ("DE", "Hannover"): ("Hanover",),
    ("DE", "Köln"): ("Cologne", "Koeln"),
    ("DE", "Düsseldorf"): ("Duesseldorf",),
    ("DE", "Munich"): ("München", "Muenchen"),
    ("DE", "Nuremberg"): ("Nürnberg", "Nuernberg"),
    ("DK", "Copenhagen"): ("København",),
    ("ES", "Sevilla"): ("Seville",),
    ("ES", "Zaragoza"): ("Saragossa",),
    ("GB", "Londonderry County Borough"): ("Derry", "Londonderry"),
    ("GR", "Athens"): ("Athína",),
    ("IN", "Bengaluru"): ("Bangalore",),
    ("IN", "Chennai"): ("Madras",),
    ("IN", "Kolkata"): ("Calcutta",),
    ("IN", "Mumbai"): ("Bombay",),
    ("IN", "Gurugram"): ("Gurgaon",),
    ("IT", "Florence"): ("Firenze",),
    ("IT", "Genoa"): ("Genova",),
    ("IT", "Milan"): ("Milano",),
    ("IT", "Naples"): ("Napoli",),
    ("IT", "Rome"): ("Roma",),
    ("IT", "Turin"): ("Torino",),
    ("IT", "Venice"): ("Venezia",),
    ("NL", "The Hague"): ("Den Haag",),
    ("PL", "Kraków"): ("Cracow",),
    ("PL", "Warsaw"): ("Warszawa",),
    ("PT", "Lisbon"): ("Lisboa",),
    ("PT", "Porto"): ("Oporto",),
    ("RO", "Bucharest"): ("București",),
    ("RS", "Belgrade"): ("Beograd",),
    ("SE", "Gothenburg"): ("Göteborg",),
    ("UA", "Kyiv"): ("Kiev",),
    ("US", "New York City"): ("New York", "NYC"),
    ("US", "Washington"): ("Washington DC",),
    ("VN", "Ho Chi Minh City"): ("Saigon",),
}
"""Other names that a person may type."""
