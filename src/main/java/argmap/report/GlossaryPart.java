package argmap.report;

import argmap.document.Document;
import argmap.report.GlossaryPart.Kind;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Persons, places and treaties with the pages they are named on. */
final class GlossaryPart {
    /** Of each kind, the most often named; a longer list is an index. */
    private static final int MOST = 30;

    private static final int FEW = 10;

    /** What a name names. */
    enum Kind {
        PERSON,
        PLACE,
        TREATY,
        UNKNOWN
    }

    /**
     * A name in the text.
     *
     * @param pages ascending
     */
    record Name(String name, Kind kind, int times, List<Integer> pages) {
        Name {
            pages = List.copyOf(pages);
        }
    }

    private final Maker maker;

    GlossaryPart(Maker maker) {
        this.maker = maker;
    }

    List<Block> blocks() {
        Document document = maker.source().grounded().document();
        List<Name> names = NameFinder.find(document);
        List<Block> all = new ArrayList<>();
        for (Kind kind : List.of(Kind.PERSON, Kind.PLACE, Kind.TREATY)) {
            List<Name> some = chosen(names, kind);
            if (some.isEmpty()) {
                continue;
            }
            if (all.isEmpty()) {
                all.add(maker.part("glossary"));
            }
            String title = maker.phrases().say("glossary." + kind.name().toLowerCase(Locale.ROOT));
            List<Run> runs = new ArrayList<>();
            runs.add(Run.italic(title + " "));
            for (int i = 0; i < some.size(); i++) {
                Name name = some.get(i);
                runs.add(Run.bold(name.name()));
                String pages = document.pages().isEmpty() ? "" : " " + ranges(name.pages());
                runs.add(Run.plain(pages + (i + 1 < some.size() ? "; " : ".")));
            }
            all.add(new Paragraph(Style.ENTRY, 0, "", "", runs, false));
        }
        return all;
    }

    private List<Name> chosen(List<Name> names, Kind kind) {
        Collator alphabet = Collator.getInstance(Locale.ENGLISH);
        return names.stream()
                .filter(name -> name.kind() == kind)
                .sorted(Comparator.comparingInt(Name::times).reversed())
                .limit(maker.phrases().isIntro() ? FEW : MOST)
                .sorted(Comparator.comparing(Name::name, alphabet).thenComparing(Name::name))
                .toList();
    }

    /** "173, 175-77". */
    private static String ranges(List<Integer> pages) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); ) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            all.add(Words.pages(pages.get(i), pages.get(last)).replaceFirst("^pp?\\. ", ""));
            i = last + 1;
        }
        return String.join(", ", all);
    }

    /**
     * Finds the persons, places and treaties that a text names, by the signs that any text has:
     * capitals within a sentence, and the words before and after. There is no list of names in it.
     * A name that no sign tells the kind of is left out, as are names met once.
     */
    static final class NameFinder {
        private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]{1,30}(?<!['’-])";

        /** Small words that names have inside. */
        private static final String INSIDE = "(?:of|the|de|du|des|von|van|der|del|di|la|le|and)";

        private static final Pattern NAME =
                Pattern.compile(
                        CAPITAL
                                + "(?: (?:"
                                + INSIDE
                                + " (?:the )?|(?:al|el|ibn|bin)[ -])?"
                                + CAPITAL
                                + "){0,5}");

        /** What agreements between states and meetings that make them are called. */
        private static final Pattern TREATY =
                Pattern.compile(
                        "(?i)\\b(treaty|treaties|agreement|accord|pact|convention|protocol|armistice"
                                + "|declaration|covenant|charter|alliance|conference|congress"
                                + "|vertrag|abkommen|pakt|konferenz|traité|accord|conférence"
                                + "|tratado|acuerdo|pacto|conferencia)\\b");

        /** What a person is called before the name. */
        private static final Pattern TITLE =
                Pattern.compile(
                        "(?i)\\b(mr|mrs|ms|dr|sir|lord|lady|king|queen|prince|emperor|tsar|president"
                                + "|chancellor|premier|minister|secretary|ambassador|general|marshal"
                                + "|colonel|admiral|commissar|professor|leader|diplomat|envoy"
                                + "|philosopher|historian|emir|shah|sultan|baron|count|duke|earl|bishop|pope"
                                + "|captain|commander|governor|senator|mayor|judge|comrade|herr|frau|graf|könig|kaiser|kanzler"
                                + "|président|ministre|général|roi|señor|don|rey|presidente)\\.?,? $");

        /** What persons do and states seldom: speak, think, feel. */
        private static final Pattern SPEAKS =
                Pattern.compile(
                        "^,? (?:(?:had|has|also|once|later|then|himself|herself|now) )?(said|told|wrote"
                                + "|argued|believed|thought|replied|admitted|declared|warned|recalled"
                                + "|stated|remarked|announced|reported|noted|explained|insisted"
                                + "|suggested|concluded|hoped|feared|doubted|understood|wanted|assured|complained|held|predicted|confessed|sagte|schrieb|meinte"
                                + "|glaubte|erklärte|écrivit|déclara|pensait|dijo|escribió|declaró)\\b");

        /** What is done to persons by words: only they are told, warned or persuaded. */
        private static final Pattern SPOKEN_TO =
                Pattern.compile(
                        "\\b(?:told|warned|informed|persuaded|convinced|assured|reminded|advised|urged"
                                + "|instructed|thanked|inspired|appointed|replaced|arrested|elected) $");

        /** Three names in a row: "Germany, Hungary, and Austria". */
        private static final Pattern LIST =
                Pattern.compile("^, (" + CAPITAL + "),? (?:and|or|und|et|y) (" + CAPITAL + ")");

        /** How the names of peoples end. */
        private static final List<String> PEOPLE =
                List.of("ese", "ian", "an", "ish", "ians", "ans");

        /** The name that one is coupled with. */
        private static final Pattern BESIDE =
                Pattern.compile("^(?:,? and|, | und| et| y) (" + CAPITAL + ")(?! \\p{Lu})");

        private static final Pattern BODY =
                Pattern.compile(
                        "(?i)\\b(party|government|army|union|office|house|republics?|committee|council|cabinet"
                                + "|ministry|league|empire|states?|office|comintern|congress|parliament"
                                + "|commission|movement|front|war|revolution|east|west|north|south"
                                + "|armee|regierung|partei|reich|bund|gouvernement|armée|gobierno)\\b"
                                + "|(?:ish|ese|ist|ists|ian|ians|ans|oles|urks|reeks|ench|iks?)$");

        /**
         * Bodies that act or are acted in, as places and persons are, and offices without a name.
         */
        private static final Pattern INSTITUTION =
                Pattern.compile(
                        "(?i)(?:.* )?(?:courts?|senate|congress|parliament|assembly|chamber|tribunal|bureau"
                                + "|agency|department|board|bank|trust|fund|group|company|corporation"
                                + "|association|society|university|college|gericht|senat|parlament"
                                + "|bundestag|reichstag|cour|sénat|parlement|chambre|corte|senado|cortes)"
                                + "|president|justice|chancellor|premier|minister|secretary|governor"
                                + "|mayor|judge|king|queen|emperor|pope|präsident|kanzler|kaiser|könig"
                                + "|président|ministre|roi|presidente|ministro|rey");

        /**
         * The parties of a case, "Miller v. Lindland", which stands where places do: "in Miller".
         */
        private static final Pattern CASE =
                Pattern.compile(
                        "("
                                + NAME.pattern()
                                + ")(?:,? (?:LLC|Inc|Co|Corp|Ltd)\\.?)? v\\.? ("
                                + NAME.pattern()
                                + ")");

        /** A place stands behind these and is then left alone. */
        private static final Pattern WHERE =
                Pattern.compile(
                        "(?i)\\b(in|at|near|into|across|throughout|within|outside|invaded|occupied"
                                + "|enter|entered|reach|reached|leave|visit|visited|capture|march on"
                                + "|nach|en|dans)(?: the)? $");

        /** An article, also with a compound before the name: "the left-wing Herald". */
        private static final Pattern ARTICLE =
                Pattern.compile(
                        "(?i)\\b(?:the|an?|this|le|la|el|de[rmns]|die|das|[mdsk]?eine?[mnrs]?|ihre?[mnrs]?"
                                + "|diese[mnrs]?|jede[mnrs]?|unsere?[mnrs]?|zu[mr]|[ia]m|vo[mn]|beim)"
                                + " (?:\\p{Ll}+-\\p{Ll}+ )?$");

        /** What the calendar calls its parts, which stand where places do. */
        private static final Set<String> CALENDAR = calendar();

        /** What may follow a name that stands for itself and does not describe the next word. */
        private static final Pattern ALONE =
                Pattern.compile(
                        "^(?:[,.;:!?)”\"’]|$| (?:and|or|in|on|at|by|for|with|from|to|was|were|had|has"
                                + "|is|are|as|that|which|who|would|could|but|during|after|before|until|since|because|when"
                                + "|while|und|et|y)\\b)");

        /** One who does something: after an adjective stands a noun. */
        private static final Pattern ACTS =
                Pattern.compile(
                        "^,? (?:(?:also|once|later|then|himself|herself|now) )?"
                                + "(?:\\p{Ll}{3,}ed|was|had|has|did|could|would|hat|war|hatte|avait|était|había)\\b");

        private static final Pattern SENTENCE_END =
                Pattern.compile("(?:^|[.!?:;][”\"’)]* +|[“\"(] ?)$");

        private static final Pattern SMALL =
                Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}+(?![\\p{L}’'-])");

        /** A first word, with what small words follow it, before another with a capital. */
        private static final Pattern OPENING =
                Pattern.compile("^(\\p{Lu}\\p{L}*) (?:" + INSIDE + " (?:the )?)?(?=\\p{Lu})");

        private static final int BEFORE = 24;

        private static final int AFTER = 30;

        /** What was seen of one name. */
        private static final class Seen {
            final Set<Integer> pages = new TreeSet<>();
            int times;
            int inside;
            int titles;
            int speaks;
            int places;
            int alone;
            int acts;
            int articles;
            final Set<String> beside = new TreeSet<>();

            /** What was seen of a shorter form of the name; where that is, is of no matter. */
            void take(Seen other) {
                pages.addAll(other.pages);
                beside.addAll(other.beside);
                times += other.times;
                inside += other.inside;
                titles += other.titles;
                speaks += other.speaks;
                alone += other.alone;
                acts += other.acts;
            }
        }

        private final Map<String, Seen> names = new LinkedHashMap<>();

        /** Words that the text has without a capital, too. */
        private final Set<String> small = new HashSet<>();

        /** Words of the names of cases. */
        private final Set<String> cases = new HashSet<>();

        private final boolean german;

        private NameFinder(boolean german) {
            this.german = german;
        }

        private static Set<String> calendar() {
            Set<String> all = new TreeSet<>();
            for (Locale locale :
                    List.of(
                            Locale.ENGLISH,
                            Locale.GERMAN,
                            Locale.FRENCH,
                            Locale.forLanguageTag("es"))) {
                for (Month month : Month.values()) {
                    all.add(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT));
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    all.add(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT));
                }
            }
            return all;
        }

        /** The names of each kind with their pages, in the order of the alphabet. */
        static List<GlossaryPart.Name> find(Document document) {
            NameFinder finder = new NameFinder(TextLanguage.of(document).equals("de"));
            for (argmap.document.Paragraph paragraph : document.paragraphs()) {
                SMALL.matcher(paragraph.text().text())
                        .results()
                        .forEach(word -> finder.small.add(word.group()));
                finder.readCases(paragraph.text().text());
            }
            for (argmap.document.Paragraph paragraph : document.paragraphs()) {
                finder.read(paragraph);
            }
            document.notes().forEach(note -> finder.readCases(note.text().text()));
            finder.join();
            return finder.found();
        }

        private void readCases(String text) {
            CASE.matcher(text)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .forEach(cases::add);
        }

        private void read(argmap.document.Paragraph paragraph) {
            String text = paragraph.text().text();
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                int start = name.start() + opening(text, name);
                int first = start + pair(text.substring(start, name.end()));
                if (first > start) {
                    see(paragraph, start, first);
                    start = first + " and ".length();
                }
                see(paragraph, start, name.end());
            }
        }

        /** Where the first of two names ends that "and" joins, and no treaty or body; else 0. */
        private static int pair(String name) {
            return TREATY.matcher(name).find() || BODY.matcher(name).find()
                    ? 0
                    : Math.max(0, name.indexOf(" and "));
        }

        private void see(argmap.document.Paragraph paragraph, int start, int end) {
            String text = paragraph.text().text();
            String before = text.substring(Math.max(0, start - BEFORE), start);
            String after = text.substring(end, Math.min(text.length(), end + AFTER));
            String name = text.substring(start, end);
            String plain = name.replaceFirst("['’]s$", "");
            Seen seen = names.computeIfAbsent(plain, n -> new Seen());
            seen.times++;
            seen.pages.add(paragraph.pageAt(start));
            seen.inside += SENTENCE_END.matcher(before).find() ? 0 : 1;
            seen.titles +=
                    TITLE.matcher(before).find() || TITLE.matcher(opener(name)).find() ? 1 : 0;
            boolean owns = !name.equals(plain);
            boolean speaks = SPEAKS.matcher(after).find() || SPOKEN_TO.matcher(before).find();
            boolean acts = ACTS.matcher(after).find();
            boolean alone = acts || owns || speaks || ALONE.matcher(after).find();
            seen.speaks += speaks ? 1 : 0;
            seen.acts += acts ? 1 : 0;
            seen.articles += ARTICLE.matcher(before).find() ? 1 : 0;
            Matcher list = LIST.matcher(after);
            Matcher beside = BESIDE.matcher(after);
            if (list.find()) {
                couple(plain, list.group(1));
                couple(plain, list.group(2));
                couple(list.group(1), list.group(2));
            } else if (beside.find()) {
                couple(plain, beside.group(1));
            }
            seen.alone += alone ? 1 : 0;
            // "In Lenin's view" names no place.
            seen.places += alone && !owns && WHERE.matcher(before).find() ? 1 : 0;
        }

        /** The first word of several, as "Emir" of "Emir Amanullah". */
        private static String opener(String name) {
            return name.substring(0, name.indexOf(' ') + 1);
        }

        private void couple(String one, String other) {
            names.computeIfAbsent(one, n -> new Seen()).beside.add(other);
            names.computeIfAbsent(other, n -> new Seen()).beside.add(one);
        }

        /** A short form is the one person whose full name has it in it: both are one name then. */
        private void join() {
            for (String one : List.copyOf(names.keySet())) {
                Seen part = names.get(one);
                List<String> full =
                        names.keySet().stream()
                                .filter(other -> !other.equals(one) && has(other, one))
                                .filter(other -> !isBody(other))
                                .filter(other -> !TREATY.matcher(other).find())
                                .toList();
                Seen whole = full.size() == 1 ? names.get(full.get(0)) : null;
                if (part == null || whole == null || part.articles + whole.articles > 0) {
                    continue;
                }
                boolean person = part.places == 0 || part.speaks + part.titles >= part.places;
                if (whole.places == 0 && person) {
                    whole.take(part);
                    names.remove(one);
                }
            }
        }

        private static boolean has(String full, String part) {
            String words = " " + full.toLowerCase(Locale.ROOT) + " ";
            return words.contains(" " + part.toLowerCase(Locale.ROOT) + " ");
        }

        /**
         * The length of the words that have their capital from the sentence's start, as "In the"
         * has it in "In the Ukraine": such a word is met without it, too.
         */
        private int opening(String text, MatchResult name) {
            Matcher opening = OPENING.matcher(name.group());
            boolean starts =
                    SENTENCE_END
                            .matcher(
                                    text.substring(
                                            Math.max(0, name.start() - BEFORE), name.start()))
                            .find();
            return starts
                            && opening.find()
                            && small.contains(opening.group(1).toLowerCase(Locale.ROOT))
                    ? opening.end()
                    : 0;
        }

        private List<GlossaryPart.Name> found() {
            List<GlossaryPart.Name> all = new ArrayList<>();
            names.forEach(
                    (name, seen) -> {
                        Kind kind = kind(name, seen);
                        boolean dated = CALENDAR.contains(name.toLowerCase(Locale.ROOT));
                        boolean often = seen.times > 1 || isPlainAtOnce(name, kind, seen);
                        if (!dated && kind != Kind.UNKNOWN && seen.inside > 0 && often) {
                            all.add(
                                    new GlossaryPart.Name(
                                            name, kind, seen.times, List.copyOf(seen.pages)));
                        }
                    });
            return all;
        }

        /** A treaty by its noun, a person by a title or by two names and a deed. */
        private boolean isPlainAtOnce(String name, Kind kind, Seen seen) {
            boolean names = name.matches("\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{L}+");
            return kind == Kind.TREATY
                    || kind == Kind.PERSON
                            && (seen.titles + seen.speaks + seen.acts + withPersons(seen) > 0
                                    || names);
        }

        /** "Upper Lindland" is no person where Lindland is a place. */
        private boolean endsInPlace(String name) {
            Seen last = names.get(name.substring(name.lastIndexOf(' ') + 1));
            return name.indexOf(' ') > 0 && last != null && last.places > 0;
        }

        /** "Basil Thomson": two or three words that the text does not have otherwise. */
        private boolean isWhole(String name) {
            return name.matches("\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}+")
                    && Stream.of(name.split(" ", -1))
                            .noneMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
        }

        /** "Japan", where the text speaks of Japanese. */
        private boolean hasPeople(String name) {
            String stem = name.replaceFirst("(?:and|ain|a|e|y)$", "");
            return name.indexOf(' ') < 0
                    && stem.length() > 2
                    && PEOPLE.stream().map(stem::concat).anyMatch(names::containsKey);
        }

        /** Whether it stands beside a place, as in "Turkey and Persia". */
        private boolean withPlaces(Seen seen) {
            return seen.beside.stream().anyMatch(n -> isPlace(names.get(n)));
        }

        private static boolean isPlace(@Nullable Seen other) {
            return other != null && other.places > 0 && other.places >= other.titles + other.speaks;
        }

        private int withPersons(Seen seen) {
            return (int)
                    seen.beside.stream()
                            .map(names::get)
                            .filter(other -> other != null && other.places == 0)
                            .filter(other -> other.titles + other.speaks + other.acts > 0)
                            .filter(other -> other.articles == 0)
                            .count();
        }

        /** An office, a body or a thing of a people; none of them is a person. */
        private static boolean isBody(String name) {
            return BODY.matcher(name).find();
        }

        /**
         * Where all nouns have capitals, a name is what neither article nor adjective goes before.
         */
        private boolean isNoun(Seen seen) {
            boolean silent = seen.titles + seen.speaks + seen.places == 0;
            return german && seen.titles == 0 && (seen.articles > 0 || silent);
        }

        private Kind kind(String name, Seen seen) {
            boolean owned = name.matches(".*['’]s? .*");
            if (TREATY.matcher(name).find() && name.indexOf(' ') > 0 && !owned) {
                return Kind.TREATY;
            }
            if (name.contains(" and ") || isNoun(seen) || isNeither(name, seen)) {
                return Kind.UNKNOWN;
            }
            // Half of the times, as a describing word ("the French ...") hardly ever stands alone.
            if (2 * seen.alone < seen.times && seen.titles == 0 && !isWhole(name)) {
                return Kind.UNKNOWN;
            }
            boolean silent = seen.titles == 0 && seen.speaks < 2;
            boolean beside = silent && withPlaces(seen) && withPersons(seen) == 0;
            int person = beside ? 0 : seen.titles + seen.speaks;
            if (person > seen.places && person > 0) {
                return isGroup(name) || isBody(name) || hasPeople(name)
                        ? Kind.UNKNOWN
                        : Kind.PERSON;
            }
            boolean one = seen.places == 0 && !isGroup(name) && !isBody(name);
            boolean thing = seen.articles > 0 || endsInPlace(name);
            boolean country =
                    hasPeople(name)
                            || name.matches(".*(?:stan|land|burg|grad|\\p{Ll}ia)")
                            || withPlaces(seen) && (seen.acts == 0 || withPersons(seen) == 0);
            if (one && !thing && country) {
                return Kind.PLACE;
            }
            if (one && !thing && (seen.acts + withPersons(seen) > 0 || isWhole(name))) {
                return Kind.PERSON;
            }
            boolean joined = name.indexOf('-') > 0 && name.indexOf(' ') < 0;
            return seen.places > 0 && !joined ? Kind.PLACE : Kind.UNKNOWN;
        }

        /** An institution, the short name of a case, an abbreviation other than "the USSR". */
        private boolean isNeither(String name, Seen seen) {
            boolean title = seen.titles > 0;
            boolean party = !title && cases.stream().anyMatch(each -> has(each, name));
            boolean letters = name.matches("\\p{Lu}{2,}") && 2 * seen.articles < seen.times;
            return INSTITUTION.matcher(name).matches() || party || letters || name.length() < 3;
        }

        /** A party or people: a plural whose singular the text has too, or a creed. */
        private boolean isGroup(String name) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            boolean plural =
                    last.endsWith("s") && names.containsKey(last.substring(0, last.length() - 1));
            return plural || last.matches(".*(?:ism|isme|ismus|ismo|ists|isten)");
        }
    }
}
