"""Currencies: every way to write one, by what it is; names are parted by commas."""

from __future__ import annotations

from collections.abc import Mapping

CURRENCIES: Mapping[str, str] = {
    "us-dollar": "$, dollar, dollars, dólar, dólares, dollaro, dollari, us$, usd, u$s, us dollar, us dollars, "
                 "american dollars, dollars américains, dólares estadounidenses, dólares americanos, dollari americani"
                 ", dolar, dolary, dolarów, доллар, доллара, долларов, долар, долара, доларів, δολάριο, δολάρια",
    "euro": "€, euro, euros, eur, d'euro, d'euros, euroa, euron, avro, евро, євро, ευρώ, يورو, یورو, אירו",
    "zloty": "zł, złoty, złote, złotych, pln", "koruna": "kč, koruna, koruny, korun, czk",
    "krona": "kr, krona, kronor, krone, kroner", "leu": "leu, lei", "dong": "₫, đ, đồng, vnd", "taka": "৳, টাকা",
    "pound": "£, pound, pounds, lb, lbs, gbp, livre, livres, libra, libras, pfund, sterlina, "
             "sterline, pound sterling, pounds sterling, livre sterling, livres sterling, libra esterlina, "
             "libras esterlinas, lira sterlina, lire sterline, pfund sterling",
    "yen": "¥, yen, yens, yenes, jpy",
    "rupee": "₹, rupee, rupees, inr, rs, roupie, roupies, rupia, rupias, rupie, rupien, रुपये, रुपए, रुपया",
    "rouble": "₽, rouble, roubles, ruble, rubles, rub, rublo, rublos, rubli, rubel, roebel, рубль, рубля, "
              "рублей, рублях, руб",
    "won": "₩, won, krw",
    "lira": "₺, lira, lire, tl",
    "naira": "₦, naira, ngn", "hryvnia": "₴, hryvnia, hryvnias, uah, гривня, гривні, гривень, грн",
    "cedi": "₵, cedi, cedis, ghs",
    "ph-peso": "₱, php", "shekel": "₪, shekel, shekels, שקל, שקלים", "bitcoin": "₿, bitcoin, bitcoins, btc",
    "penny": "p, pence",
    "cent": "¢, cent, cents, centime, centimes, centavo, centavos, céntimo, céntimos, cêntimo, cêntimos, "
            "centesimo, centesimi",
    "franc": "franc, francs, franken, chf, franc suisse, francs suisses, schweizer franken, franco suizo, "
             "francos suizos, franco svizzero, franchi svizzeri, swiss franc, swiss francs, zwitserse frank",
    "real": "r$, real, reais, brl",
    "yuan": "yuan, rmb, cny",
    "peso": "peso, pesos", "mx-peso": "mx$, mxn", "ar-peso": "ar$, ars", "cl-peso": "clp$, clp", "co-peso": "col$, cop",
    "a-dollar": "a$, au$, aud, australian dollars, dollars australiens, dólares australianos",
    "c-dollar": "c$, ca$, cad, canadian dollars, dollars canadiens, dólares canadienses",
    "nz-dollar": "nz$, nzd, nz dollars",
    "hk-dollar": "hk$, hkd, hk dollars",
    "s-dollar": "s$, sg$, sgd, singapore dollars",
    "nt-dollar": "nt$, twd",
}

DOLLARS: Mapping[str, str] = {
    "au": "a-dollar", "ca": "c-dollar", "nz": "nz-dollar", "hk": "hk-dollar", "sg": "s-dollar", "tw": "nt-dollar",
}
"""Whose dollar a dollar is where no other country is named, by region; elsewhere that of the United States."""

PESOS: Mapping[str, str] = {"mx": "mx-peso", "ar": "ar-peso", "cl": "cl-peso", "co": "co-peso"}
"""Regions in which the sign of the dollar is that of the peso."""
