package argmap.interchange.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where papers lie, taken apart: "box 4, folder 12, Sollis Papers, County Archive, Ravenport".
 *
 * @param location box, folder, file: "box 4, folder 12"
 * @param collection "Sollis Papers"
 * @param archive "County Archive"; without a named archive, the whole of what could not be told
 * @param place of the archive, and what stands behind it
 */
record Holding(String location, String collection, String archive, String place) {
    private static final Pattern LOCATION =
            Pattern.compile(
                    "(?i)(?:box(?:es)?|folders?|files?|reels?|carton|dossier|vol\\.?|fols?\\.?|ff?\\.?"
                            + "|ser(?:ies)?\\.?|no\\.?|RG|MSS?|FO|WO|CAB|PRO|CDF|Mappe|Karton|Nr\\.?|busta|fasc\\.?|liasse)\\s*[\\dIVXLC]\\S*.*|\\d[\\w./-]*(?:"
                            + " through .*)?");
    private static final Pattern ARCHIVE =
            Pattern.compile(
                    "(?i).*\\b(?:archives?|archivio|archiv|librar(?:y|ies)|biblioth\\S+|biblioteca"
                            + "|museum|repository|record office|NARA|TNA)\\b.*|.*archiv");
    private static final Pattern COLLECTION =
            Pattern.compile(
                    "(?i).*\\b(?:papers|collections?|records|nachla(?:ss|ß)|fonds|mss|manuscripts?"
                            + "|carte|diar(?:y|ies)|correspondence|scrapbook)\\b.*");

    static Holding of(String printed) {
        List<String> location = new ArrayList<>();
        List<String> collection = new ArrayList<>();
        List<String> archive = new ArrayList<>();
        List<String> place = new ArrayList<>();
        for (String piece : printed.split("\\s*[,;]\\s+", -1)) {
            String part = piece.strip();
            if (part.isEmpty()) {
                continue;
            }
            if (LOCATION.matcher(part).matches()) {
                location.add(part);
            } else if (COLLECTION.matcher(part).matches() && !ARCHIVE.matcher(part).matches()) {
                collection.add(part);
            } else if (ARCHIVE.matcher(part).matches() || archive.isEmpty()) {
                archive.add(part);
            } else {
                place.add(part);
            }
        }
        return new Holding(line(location), line(collection), line(archive), line(place));
    }

    private static String line(List<String> parts) {
        return String.join(", ", parts);
    }

    static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }
}
