package argmap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a work appeared.
 *
 * <p>"1958-64" is the parts {@code [[1958], [1964]]}, "June 7, 1914" is {@code [[1914, 6, 7]]};
 * what cannot be read ("I9IJ") has no parts and is handed on as printed.
 *
 * @param parts one or two dates, each a year, perhaps with month and day; the start and the end
 */
public record Issued(List<List<Integer>> parts, String printed) {
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(1[0-9]{3}|20[0-9]{2})(?:\\s*[-\u2013/]\\s*([0-9]{4}|[0-9]{2}))?\\b");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b\\.?");
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])([12][0-9]|3[01]|[1-9])(?![0-9])");

    public Issued {
        parts = parts.stream().map(List::copyOf).toList();
    }

    public static Issued of(Work work) {
        String year = work.fields().getOrDefault(CitationField.YEAR, "");
        String date = work.fields().getOrDefault(CitationField.DATE, "");
        String both = date.contains(year) ? date : date + " " + year;
        return new Issued(parts(date, both), both.strip());
    }

    private static List<List<Integer>> parts(String date, String both) {
        Matcher years = YEARS.matcher(both);
        if (!years.find()) {
            return List.of();
        }
        int year = Integer.parseInt(years.group(1));
        if (years.group(2) != null) {
            int end = Integer.parseInt(years.group(2));
            end += years.group(2).length() == 2 ? year / 100 * 100 : 0;
            return end > year ? List.of(List.of(year), List.of(end)) : List.of(List.of(year));
        }
        List<Integer> parts = new ArrayList<>(List.of(year));
        Matcher month = MONTH.matcher(date);
        if (month.find()) {
            String name = month.group(1).toLowerCase(Locale.ROOT);
            parts.add(MONTHS.indexOf(name) / name.length() + 1);
            Matcher day = DAY.matcher(date);
            if (day.find()) {
                parts.add(Integer.parseInt(day.group(1)));
            }
        }
        return List.of(parts);
    }

    public boolean isKnown() {
        return !parts.isEmpty();
    }

    public int firstYear() {
        return parts.get(0).get(0);
    }

    /** "1914-06-07", or the whole span: "1958/1964". */
    public String iso() {
        return String.join("/", parts.stream().map(date -> joined(date, "-")).toList());
    }

    /** The first date, its numbers padded: "1914/06/07". */
    public String slashed() {
        return joined(parts.get(0), "/");
    }

    private static String joined(List<Integer> date, String sign) {
        StringBuilder all = new StringBuilder(String.format(Locale.ROOT, "%04d", date.get(0)));
        for (int part : date.subList(1, date.size())) {
            all.append(sign).append(String.format(Locale.ROOT, "%02d", part));
        }
        return all.toString();
    }
}
