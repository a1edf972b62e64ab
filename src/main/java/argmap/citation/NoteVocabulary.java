package argmap.citation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The closed word classes of notes: what is a signal, a month, a part of a book, no name. */
final class NoteVocabulary {
    private NoteVocabulary() {}

    /** Words that end in a point without ending a sentence; in small letters, point left off. */
    private static final Set<String> ABBREVIATIONS =
            words(
                    "vol vols no nos p pp chap chaps ch chs ed eds edn trans tr comp comps ser sec"
                        + " secs art arts para paras par pt pts bk bks fig figs fn nn n app ibid op"
                        + " cit loc id al etc cf viz repr rev fol fols f ff v vs dept univ pub co"
                        + " corp inc ltd bros jr sr dr mr mrs ms prof col gen lt capt maj sgt adm"
                        + " gov sen rep rev hon st ste mt ms mss lib div dir jan feb mar apr jun"
                        + " jul aug sept sep oct nov dec calif mass conn penn wash ill ind mich"
                        + " minn wis mo ga fla diss tex va md nj ny approx ca esp incl cong sess"
                        + " stat supp rec recs reg doc docs proc bull q quart j jl hist internat"
                        + " int am amer e.g i.e d.c u.s u.k u.n n.d n.p b.c a.d ph.d bd hrsg hg"
                        + " aufl s vgl kap anm seqq sqq seq eng engl assn"
                            // German and French notes.
                            + " vgl bde ebd ders zit insb bes bspw z.b u.a a.a.o a.a abs rn rdnr rz"
                            + " ziff lit jg sog hg hgg neubearb erw bearb verb unv erg durchges"
                            + " habil übers nf heft abt sp ao éd dir trad coll préc univ-verl fasc"
                            + " suppl fn hrsgg");

    /** Part of a name written small: "von Seeckt", "de la Mare". */
    static final Set<String> PARTICLES =
            words(
                    "de la le du des di da del della van von der den ter zu zur al el bin ibn y dos"
                            + " das af");

    /** Small words of a headline, which stay small between capitals. */
    static final Set<String> SMALL =
            words(
                    "a an the of in on at to for from by with and or nor but as its into over under"
                        + " between among against toward towards through before after since until"
                        + " during within without upon about above below beyond per versus vs v et"
                        + " le la les de des du en au aux sur pour dans und der die das dem den von"
                        + " vom im zur zum bei mit nach uber el los las y del al da do di il lo gli"
                        + " e per nel della dei delle als wie ein eine einer eines einem einen für"
                        + " gegen unter durch über ohne nach vor aus seit bis auf am une un dans"
                        + " par avec sans");

    /** Those of them that only other languages have. */
    static final Set<String> FOREIGN =
            words(
                    "et le la les de des du en au aux sur pour dans und der die das dem den von vom"
                            + " im zur zum bei mit el los las del al da do il lo gli nel della dei"
                            + " delle di für gegen über ein eine einer eines une par");

    /** Small words that a title does not have and a sentence does. */
    static final Set<String> TALK =
            words(
                    "is was were are am be been being has had have having did does do would could"
                        + " should might must shall will may can cannot that which who whom whose"
                        + " he she it they we i him them us there this these those not also then"
                        + " told said says wrote writes argued argues noted notes claimed claims"
                        + " became began made gave took came went while because although though if"
                        + " when where however see so only thus more than such even both either ist"
                        + " sind war waren wird werden wurde wurden hat haben hatte hatten kann"
                        + " konnte können muß muss soll sollen dürfte zeigt zeigen meint schreibt"
                        + " entwickle berichtet betont nennt sei seien nicht jedoch allerdings"
                        + " était étaient ont sont");

    /** Capitalised words that open a sentence and are no name. */
    static final Set<String> NO_NAME =
            words(
                    "a an the in on at to for from by with and or but as if when while where after"
                        + " before since until during although though because however thus"
                        + " therefore moreover furthermore similarly likewise indeed accordingly"
                        + " ironically interestingly according among between of despite both each"
                        + " all some many most several few one two three this that these those"
                        + " there here it he she they we i his her their its our my your not no see"
                        + " also compare cf quoted cited reprinted citing quoting ibid id op loc"
                        + " idem eadem letter telegram memorandum memo cable dispatch despatch note"
                        + " notes quote quotes quotation quotations interview address speech"
                        + " document documents report chapter first second third for another other"
                        + " such even so then now only just what who why how is was are were"
                        + " january february march april may june july august september october"
                        + " november december monday tuesday wednesday thursday friday saturday"
                        + " sunday spring summer autumn winter fall early late and vol volume no"
                        + " part pt pp p chap ch ed eds trans press university passim jan feb mar"
                        + " apr jun jul aug sept oct nov dec eg e.g i.e"
                            // Openers, months and roles of German and French notes.
                            + " zu zum zur bei über für nach laut mit ohne durch gegen seit vor"
                            + " unter auf aus als wenn da daß dass der die das den dem des ein eine"
                            + " einen einer eines dieser diese dieses so auch aber dazu hierzu"
                            + " dagegen hiergegen demgegenüber ebenso ähnlich anders siehe vgl"
                            + " vergleiche ebd ebda ebenda ders dies derselbe dieselbe zit zitiert"
                            + " statt näher näheres ausführlich ausführlicher eingehend grundlegend"
                            + " kritisch grundsätzlich klassisch explizit insbesondere insb bes"
                            + " ferner zuletzt weiterführend zusammenfassend es er sie wir ich man"
                            + " im am vom beim januar februar märz mai juni juli oktober dezember"
                            + " anfang mitte ende montag dienstag mittwoch donnerstag freitag"
                            + " samstag sonntag frühjahr sommer herbst bd bde band hrsg hg aufl"
                            + " auflage anm fn s urteil beschluss beschluß gesetz voir voyez sur"
                            + " pour dans par selon comparer cité une un les des du il elle nous on"
                            + " ce cette ces ainsi aussi mais janvier février mars avril juin"
                            + " juillet août septembre octobre novembre décembre tome éd dir");

    static final Set<String> MONTHS =
            words(
                    "january february march april may june july august september october november"
                            + " december jan feb mar apr jun jul aug sept sep oct nov dec januar"
                            + " februar märz mai juni juli oktober dezember okt dez jänner janvier"
                            + " février mars avril juin juillet août septembre octobre novembre"
                            + " décembre");

    static final Set<String> SEASONS =
            words("spring summer autumn winter fall frühjahr sommer herbst printemps");

    /** Words that announce a numbered part: the unit by its full name. */
    static String unit(String plain) {
        return switch (plain) {
            case "p", "pp", "page", "pages", "pg", "pgs", "s", "pag", "seite", "seiten" -> "page";
            case "chap",
                    "chaps",
                    "ch",
                    "chs",
                    "chapter",
                    "chapters",
                    "kap",
                    "cap",
                    "kapitel",
                    "chapitre" ->
                    "chapter";
            case "n", "nn", "fn", "fnn", "note", "notes", "anm", "footnote", "footnotes", "fußn" ->
                    "note";
            case "para",
                    "paras",
                    "par",
                    "paragraph",
                    "paragraphs",
                    "rn",
                    "rdnr",
                    "rdn",
                    "randnr",
                    "rz",
                    "ziff",
                    "abs",
                    "¶",
                    "¶¶" ->
                    "paragraph";
            case "sec", "secs", "sect", "section", "sections", "§", "§§" -> "section";
            case "art", "arts", "article", "articles" -> "article";
            case "fol", "fols", "folio", "f", "ff" -> "folio";
            case "pt", "pts", "part", "parts", "teil" -> "part";
            case "bk", "bks", "book", "books", "buch" -> "book";
            case "fig", "figs", "figure", "figures" -> "figure";
            case "table", "tables", "tab", "tabelle" -> "table";
            case "appendix", "app", "appendices" -> "appendix";
            case "rec", "recs" -> "recommendation";
            case "line", "lines" -> "line";
            case "doc", "docs", "document", "documents" -> "document";
            case "col", "cols", "column", "columns", "sp" -> "column";
            default -> "";
        };
    }

    static boolean isVolumeWord(String plain) {
        return switch (plain) {
            case "vol",
                    "vols",
                    "volume",
                    "volumes",
                    "bd",
                    "bde",
                    "band",
                    "tome",
                    "t",
                    "jg",
                    "jahrgang" ->
                    true;
            default -> false;
        };
    }

    static boolean isNumberWord(String plain) {
        return switch (plain) {
            case "no", "nos", "nr", "number", "issue", "heft", "h", "n°", "numéro" -> true;
            default -> false;
        };
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static final Pattern ROMAN = Pattern.compile("c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");

    /** "iv", "XXVIII": a number in roman numerals; a lone small i is none. */
    static boolean isRoman(String word) {
        boolean oneCase =
                word.equals(word.toLowerCase(Locale.ROOT))
                        || word.equals(word.toUpperCase(Locale.ROOT));
        return !word.isEmpty()
                && !word.equals("i")
                && word.length() < 10
                && oneCase
                && ROMAN.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    /** A year between 1000 and 2099. */
    static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("1") || text.startsWith("20"))
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static Set<String> words(String blankSeparated) {
        return Set.copyOf(new HashSet<>(Arrays.asList(blankSeparated.split(" +"))));
    }
}
