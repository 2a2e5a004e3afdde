package no.front.server.bench;

import java.util.List;

/** Believable names of organisations and people that don't exist, the same for the same number. */
final class Names {
    private static final List<String> FIRST = words("""
            Nordlys Fjordgløtt Østmarka Åsgård Bjørkelia Sølvskar Havnegata Storskogen Vestre Solbergåsen Ærfuglen
            Tindeblikk Elvestrand Granlund Midtre Kystlyng Bryggekanten Lyngstad Fosseveien Storåsen Skarvøy Myrvang
            Ytterøya Furuly Hvalnes Rognstad Kvernhus Isfjell Sandvika Langøya Høgset Blåfjell Tverrdal Sætervang
            Nøstvik Øvregård Lønnekroken Seljord Ravnkollen Gressholmen""");
    private static final List<String> TRADE = words("""
            Transport Bygg Tannklinikk Rørservice Regnskap Elektro Bakeri Eiendom Frisør Maling Data Kursforlag
            Fiskemottak Legesenter Barnehage Sport Møbler Apotek Hotell Optikk Bilverksted Anlegg Reklame Blomster
            Treningssenter Advokatkontor Rengjøring Taxi Gartneri Trykkeri Isolering Båtforening Husflid Kraftlag
            Begravelsesbyrå Dyreklinikk Fotostudio Sykkelverksted Sveis Glassmester""");
    private static final List<String> PLACE = words("""
            Oslo Bergen Ålesund Tromsø Bodø Hamar Skien Molde Røros Voss Lillehammer Narvik Sandnes Tønsberg Førde
            Steinkjer Alta Gjøvik Kragerø Vadsø Mosjøen Hønefoss Ørsta Levanger Mandal Kongsvinger Leirvik Svolvær
            Halden Elverum""");
    private static final List<String> GIVEN = words("""
            Kari Ola Åse Per Ingrid Bjørn Nina Øyvind Lars Marit Sindre Fatima Jonas Maren Håkon Solveig Amir Tuva
            Eirik Ragnhild Magnus Silje Torbjørn Guro Elias Synnøve Kristian Aisha Vetle Helene Sigurd Ane""");
    private static final List<String> FAMILY = words("""
            Hansen Ødegård Berg Lund Moen Nygård Vik Dahl Haugen Solheim Bakken Strand Lie Hætta Myhre Ruud Sæther
            Aasen Brekke Tangen Ali Fossum Kristoffersen Røed Næss Holmen Eide Skog Tveit Rønning Sand Gundersen""");
    private static final List<String> FORM = words("AS AS AS AS AS ENK ENK ANS SA FLI");

    private Names() {}

    static String organisation(int number) {
        return pick(FIRST, number, 7919) + " " + pick(TRADE, number, 104_729) + " " + pick(PLACE, number, 1_299_709)
                + ("AS".equals(form(number)) ? " AS" : "");
    }

    static String form(int number) {
        return pick(FORM, number, 15_485_863);
    }

    static String place(int number) {
        return pick(PLACE, number, 1_299_709);
    }

    static String person(int number) {
        return pick(GIVEN, number, 32_452_843) + " " + pick(FAMILY, number, 49_979_687);
    }

    /** Numbers that follow each other give words that don't. */
    private static String pick(List<String> words, int number, int salt) {
        long mixed = (number + 1L) * 0x9E3779B97F4A7C15L ^ salt * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L;
        return words.get(Math.floorMod(mixed ^ mixed >>> 29, words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
