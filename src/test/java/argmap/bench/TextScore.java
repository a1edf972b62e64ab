package argmap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a rebuilt text with its truth, both in the form of {@code argmap text --to json}: body
 * words in order, breaks between paragraphs, markers with number and place, notes with number and
 * wording, headings. Each score is an F1, 0 to 1.
 *
 * <p>Texts are compared with straight quotation marks, one kind of dash and single blanks. A marker
 * counts within one word of its place whatever its number, a note when nine tenths of its words
 * agree, a heading when 85 of a hundred letters do.
 */
final class TextScore {
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z\u00c0-\u017f]+(?:'[a-z]+)?|\\d+|[^\\sA-Za-z\\d]");

    private TextScore() {}

    private record Mark(String label, int word) {}

    private record Head(String text, int word) {}

    private record Flat(
            List<String> words, List<Integer> breaks, List<Mark> marks, List<Head> heads) {}

    /** The scores by name, in the order of the table. */
    static Map<String, Double> of(JsonNode truth, JsonNode predicted) {
        Flat wanted = flat(truth);
        Flat got = flat(predicted);
        Map<Integer, Integer> places = new HashMap<>();
        int same = 0;
        for (Matching.Block block : Matching.blocks(wanted.words(), got.words())) {
            same += block.length();
            for (int k = 0; k <= block.length(); k++) {
                places.putIfAbsent(block.b() + k, block.a() + k);
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("notes", notes(truth, predicted, true));
        scores.put("cut", notes(truth, predicted, false));
        scores.put("marks", marks(wanted.marks(), got.marks(), places));
        Set<Integer> breaks = new HashSet<>();
        got.breaks().forEach(at -> breaks.add(place(places, at)));
        breaks.retainAll(new HashSet<>(wanted.breaks()));
        scores.put("breaks", f1(breaks.size(), got.breaks().size(), wanted.breaks().size()));
        scores.put("headings", heads(wanted.heads(), got.heads(), places));
        scores.put("words", f1(same, got.words().size(), wanted.words().size()));
        return scores;
    }

    private static double marks(List<Mark> wanted, List<Mark> got, Map<Integer, Integer> places) {
        List<Mark> left = new ArrayList<>(wanted);
        int right = 0;
        for (Mark mark : got) {
            int at = place(places, mark.word());
            for (int i = 0; i < left.size(); i++) {
                if (at >= 0 && Math.abs(left.get(i).word() - at) <= 1) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        return f1(right, got.size(), wanted.size());
    }

    private static double heads(List<Head> wanted, List<Head> got, Map<Integer, Integer> places) {
        List<Head> left = new ArrayList<>(wanted);
        int right = 0;
        for (Head head : got) {
            int at = place(places, head.word());
            for (int i = 0; i < left.size(); i++) {
                if (at >= 0
                        && Math.abs(left.get(i).word() - at) <= 2
                        && Matching.ratio(letters(left.get(i).text()), letters(head.text()))
                                >= .85) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        return f1(right, got.size(), wanted.size());
    }

    /**
     * Each true note is matched to the best note left, of the same label or of any; numbers may
     * repeat.
     */
    private static double notes(JsonNode truth, JsonNode predicted, boolean sameLabel) {
        List<JsonNode> left = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (JsonNode note : predicted.path("notes")) {
            left.add(note);
            words.add(tokens(plain(note.path("text").asText())));
        }
        boolean[] used = new boolean[left.size()];
        int right = 0;
        for (JsonNode note : truth.path("notes")) {
            String text = plain(note.path("text").asText());
            List<String> wanted = tokens(text);
            int best = -1;
            double most = sameLabel ? .9 : .75;
            for (int i = 0; i < used.length && most < .995; i++) {
                boolean fits = !sameLabel || label(left.get(i)).equals(label(note));
                if (used[i] || !fits) {
                    continue;
                }
                double ratio =
                        sameLabel
                                ? words(wanted, words.get(i))
                                : letters(text, plain(left.get(i).path("text").asText()));
                if (ratio >= most) {
                    best = i;
                    most = ratio;
                }
            }
            if (best >= 0) {
                used[best] = true;
                right++;
            }
        }
        return f1(right, left.size(), truth.path("notes").size());
    }

    private static double words(List<String> wanted, List<String> got) {
        return isLike(wanted, got) ? Matching.ratio(wanted, got) : 0;
    }

    /** How alike the letters are, however many of them were misread; 0 where a tenth is missing. */
    private static double letters(String wanted, String got) {
        String one = wanted.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String other = got.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        int longer = Math.max(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > Math.max(2, longer / 10)) {
            return 0;
        }
        int end = Math.min(60, Math.min(one.length(), other.length()));
        double opening = ratio(one.substring(0, end), other.substring(0, end));
        double closing =
                ratio(one.substring(one.length() - end), other.substring(other.length() - end));
        return longer == 0 ? 1 : Math.min(opening, closing);
    }

    private static double ratio(String one, String other) {
        return Matching.ratio(letters(one), letters(other));
    }

    private static String label(JsonNode note) {
        JsonNode label = note.has("label") ? note.path("label") : note.path("n");
        return label.asText().replaceAll("[\\[\\]().]", "");
    }

    /** Whether two texts have enough words in common, in any order, to be nine tenths alike. */
    private static boolean isLike(List<String> wanted, List<String> got) {
        if (Math.abs(wanted.size() - got.size()) > .25 * Math.max(wanted.size(), 6)) {
            return false;
        }
        Map<String, Integer> counts = new HashMap<>();
        wanted.forEach(word -> counts.merge(word, 1, Integer::sum));
        int same = 0;
        for (String word : got) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                same++;
            }
        }
        return 2.0 * same / Math.max(1, wanted.size() + got.size()) >= .9;
    }

    private static Flat flat(JsonNode document) {
        Flat flat =
                new Flat(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, Integer> before = new HashMap<>();
        JsonNode paragraphs = document.path("paragraphs");
        for (int i = 0; i < paragraphs.size(); i++) {
            before.put(i, flat.words().size());
            String text = straight(paragraphs.get(i).path("text").asText());
            List<JsonNode> markers = new ArrayList<>();
            paragraphs.get(i).path("markers").forEach(markers::add);
            markers.sort(
                    (a, b) -> Integer.compare(a.path("offset").asInt(), b.path("offset").asInt()));
            int last = 0;
            for (JsonNode marker : markers) {
                int offset = Math.min(text.length(), marker.path("offset").asInt());
                addWords(flat, text.substring(Math.min(last, offset), offset));
                flat.marks().add(new Mark(marker.path("n").asText(), flat.words().size()));
                last = offset;
            }
            addWords(flat, text.substring(last));
            flat.breaks().add(flat.words().size());
        }
        before.put(paragraphs.size(), flat.words().size());
        if (!flat.breaks().isEmpty()) {
            flat.breaks().remove(flat.breaks().size() - 1);
        }
        for (JsonNode head : document.path("headings")) {
            flat.heads()
                    .add(
                            new Head(
                                    plain(head.path("text").asText()).toLowerCase(Locale.ROOT),
                                    before.getOrDefault(head.path("before_paragraph").asInt(), 0)));
        }
        return flat;
    }

    private static void addWords(Flat flat, String text) {
        for (String token : tokens(plain(text))) {
            if (Character.isLetterOrDigit(token.charAt(0))) {
                flat.words().add(token);
            }
        }
    }

    /** Where a word of the prediction stands in the truth, by its nearest neighbour that agrees. */
    private static int place(Map<Integer, Integer> places, int word) {
        for (int back = 0; back <= 3; back++) {
            Integer at = places.get(word - back);
            if (at != null) {
                return at + back;
            }
        }
        for (int on = 1; on <= 3; on++) {
            Integer at = places.get(word + on);
            if (at != null) {
                return at - on;
            }
        }
        return -1;
    }

    private static double f1(int right, int got, int wanted) {
        double precision = got == 0 ? 1 : (double) right / got;
        double recall = wanted == 0 ? 1 : (double) right / wanted;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String straight(String text) {
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u00a0', ' ');
    }

    private static String plain(String text) {
        return straight(text).replace("\u2026", "...").replaceAll("\\s+", " ").strip();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }
}
