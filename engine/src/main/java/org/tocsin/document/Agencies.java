package org.tocsin.document;

import java.util.regex.Pattern;

/** News agencies that datelines and credit lines name. */
final class Agencies {

    /** Alternatives of a regular expression. */
    static final String PATTERN = "(?:Thomson )?(?:Reuters|REUTERS)|(?:The )?Associated Press|AP|(?:Agence France-Presse|AFP)|UPI|"
            + "United Press International|DPA|dpa|EFE|ACAN ?- ?EFE|ANSA|Xinhua|XINHUA|TASS|Tass|ITAR-TASS|Interfax|RIA Novosti|RIA|"
            + "IRNA|ISNA|Fars|FARS|FNA|Tasnim|Mehr|MNA|SANA|Petra|WAFA|Anadolu(?: Agency)?|AA|PTI|ANI|IANS|UNI|APP|BNA|KUNA|QNA|SPA|"
            + "WAM|MENA|MAP|APS|TAP|NNA|NINA|INA|Yonhap|YONHAP|Kyodo|KYODO|Jiji|KCNA|Bernama|BERNAMA|Antara|ANTARA|"
            + "Ukrinform|Unian|UNIAN|Interfax-Ukraine|Belga|ANP|APA|apa|PAP|PA|Press Association|CP|Canadian Press|AAP|"
            + "Bloomberg|CNN|BBC|BBC News|Al Jazeera|VOA|RFE/RL|Tanjug|TANJUG|Hina|HINA|Telam|TELAM|Telam-ANSA|NA|Notimex|"
            + "NOTIMEX|Prensa Latina|PRELA|AGERPRES|SUNA|ENA|SONNA|NAN|PANA|ANGOP|AIM|IRIN|AKI|ANA|CNA|CTK|MTI|BTA|"
            + "Trend|APA|Azertag|Armenpress|ARMENPRESS|Civil Georgia|Interpressnews|Khaama Press|Pajhwok|TOLOnews|Rudaw|"
            + "Shafaq News|NPR|DW|MAP|Tap|Hawar|ANHA|UN News|UN";

    private static final Pattern KNOWN = Pattern.compile("(?:" + PATTERN + ")");

    private Agencies() {}

    static boolean known(String name) {
        return KNOWN.matcher(name).matches();
    }
}
