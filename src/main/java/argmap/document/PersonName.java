package argmap.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's or body's name as reference programs want it.
 *
 * <p>"Ludwig von Mises, Jr." has the given name "Ludwig", the particle "von", the family name
 * "Mises" and the suffix "Jr."; of "Davies" only the family name is known; a ministry or committee
 * has its whole name in {@code family} and {@code body} set.
 */
public record PersonName(
        String given, String particle, String family, String suffix, boolean body) {
    /** "et al.": more persons than are named. */
    public static final PersonName OTHERS = new PersonName("", "", "et al.", "", true);

    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|I{2,3}|IV");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+");
    private static final Pattern ALL_INITIALS =
            Pattern.compile(INITIALS.pattern() + "(?:\\s" + INITIALS.pattern() + ")*");
    private static final Pattern ET_AL =
            Pattern.compile(",?\\s*(?:\\bet al(?:ii)?\\b\\.?|\\band others\\b|\\bu\\.\\s?a\\.$)");
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)^(?:ed(?:s|ited)?\\.?|trans(?:lated)?\\.?)\\s+(?:by\\s+)?"
                            + "|,?\\s*\\(?\\b(?:eds?|trans|comps?)\\.\\)?$");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?i)\\b(?:academy|administration|agency|archives?|association|authority|board"
                            + "|bureau|centre|center|college|commission|committee|company|congress"
                            + "|corp(?:oration)?|council|department|federation|foundation|fund"
                            + "|government|inc|institut(?:e|ion)?|league|library|ltd|ministry|museum"
                            + "|office|organi[sz]ation|parliament|party|senate|society|trust|union"
                            + "|university|gesellschaft|kommission|minist(?:erium|ère|ero)|verein"
                            + "|verband|bundesamt|société|académie|commissione|istituto|società|accademia)\\b|\\S"
                            + " (?:bank|group|banca)$|^bank of\\b|^(?:u\\.\\s?s\\.|great britain|united"
                            + " (?:states|kingdom|nations)|ussr)$|\\S (?:&|and)"
                            + " (?:sons?|co|company|cie|bro(?:ther)?s|s[oö]hne|fils|figli"
                            + "|hijos|partners|associates)\\b\\.?");
    private static final Set<String> PARTICLES =
            Set.of(
                    "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la",
                    "le", "ten", "ter", "zu", "zur", "vom", "af", "av", "y");

    /** The names of a printed list: "A, B, and C", "A and B", "A &amp; B"; "Family, Given" too. */
    public static List<PersonName> list(String printed) {
        String text = printed.replaceAll("\\s+", " ").strip();
        Matcher more = ET_AL.matcher(text);
        boolean others = more.find();
        if (others) {
            text = text.substring(0, more.start());
        }
        text = ROLE.matcher(text.strip()).replaceAll("").strip();
        List<PersonName> names = new ArrayList<>();
        if (BODY.matcher(text).find()) {
            bodies(text).forEach(body -> names.add(new PersonName("", "", body, "", true)));
        } else {
            for (String name : cut(text)) {
                names.add(of(name));
            }
        }
        if (others) {
            names.add(OTHERS);
        }
        return names;
    }

    /** "World Bank and Harbour Board" are two, "Ministry of Mines and Forests" is one. */
    private static List<String> bodies(String text) {
        List<String> parts = List.of(text.split("\\s*;\\s*|,?\\s+(?:and|&|und|et)\\s+", -1));
        boolean each =
                parts.stream().allMatch(part -> part.contains(" ") && BODY.matcher(part).find());
        return each ? parts : List.of(text);
    }

    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\s*[,;]?\\s+(?:and|&|und|et)\\s+|\\s*[,;/]\\s*", -1)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && SUFFIX.matcher(name).matches()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + name);
            } else {
                parts.add(name);
            }
        }
        if (isInvertedList(text, parts)) {
            List<String> turned = new ArrayList<>();
            for (int i = 0; i < parts.size(); i += 2) {
                turned.add(parts.get(i + 1) + " " + parts.get(i));
            }
            return turned;
        }
        // "Davies, Norman" and "Carr, E. H.": a lone name before one comma, given names behind it.
        if (parts.size() == 2
                && text.matches("[^,;]+,\\s[^,;]+")
                && !text.matches(".*\\s(?:and|&)\\s.*")
                && parts.get(0).indexOf(' ') < 0) {
            return List.of(parts.get(1) + " " + parts.get(0));
        }
        return parts;
    }

    /**
     * "Bell, P., Horn, T. A., and Coleman, R.", "Bell, Pat, and Coleman, Rob", "Voss, Karl/Brandt,
     * Helga": a comma within each name.
     */
    private static boolean isInvertedList(String text, List<String> parts) {
        String[] persons = text.split("\\s*,?\\s+(?:and|&|und|et)\\s+|\\s*[/;]\\s*", -1);
        boolean initials = parts.size() > 1 && parts.size() % 2 == 0;
        for (int i = 0; i < parts.size(); i++) {
            initials &= ALL_INITIALS.matcher(parts.get(i)).matches() == (i % 2 == 1);
        }
        boolean commas =
                persons.length > 1
                        && parts.size() == persons.length * 2
                        && Arrays.stream(persons).allMatch(p -> p.matches("[^,\\s]+, [^,]+"));
        return commas || initials;
    }

    private static PersonName of(String name) {
        int comma = name.indexOf(", ");
        String[] words = (comma < 0 ? name : name.substring(0, comma)).split("\\s+", -1);
        int family = words.length - 1;
        // "Martin Luther King Jr." has no comma.
        boolean bare = comma < 0 && family > 0 && SUFFIX.matcher(words[family]).matches();
        String suffix = bare ? words[family] : comma < 0 ? "" : name.substring(comma + 2);
        family -= bare ? 1 : 0;
        // "COARELLI F.", "Judge T. A.": the surname first.
        if (family > 0 && words[0].length() > 2 && allInitials(words, 1, family + 1)) {
            return new PersonName(join(words, 1, family + 1), "", words[0], suffix, false);
        }
        int particle = family;
        while (particle > 0 && PARTICLES.contains(words[particle - 1])) {
            particle--;
        }
        return new PersonName(
                join(words, 0, particle),
                join(words, particle, family),
                words[family],
                suffix,
                false);
    }

    private static boolean allInitials(String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!INITIALS.matcher(words[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    public boolean isOthers() {
        return equals(OTHERS);
    }

    /** "von Mises, Jr., Ludwig" in BibTeX, "von Mises, Ludwig, Jr." in RIS. */
    public String inverted(boolean suffixFirst) {
        StringBuilder all =
                new StringBuilder(particle.isEmpty() ? "" : particle + " ").append(family);
        String first = suffixFirst ? suffix : given;
        String second = suffixFirst ? given : suffix;
        all.append(first.isEmpty() ? "" : ", " + first);
        all.append(second.isEmpty() ? "" : ", " + second);
        return all.toString();
    }

    /** The family name folded for comparison. */
    public String folded() {
        return family.toLowerCase(Locale.ROOT);
    }
}
