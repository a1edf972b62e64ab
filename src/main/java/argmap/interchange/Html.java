package argmap.interchange;

import argmap.document.DoubtfulReading;
import argmap.text.Span;

/** HTML as every page here writes it. */
public final class Html {
    private Html() {}

    /** Text that stays text, in elements and in quoted attributes; a control character is shown. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    /** Text with what the scan leaves in doubt in spans of their own, of the class {@code dr}. */
    public static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Span doubt : DoubtfulReading.in(text)) {
            marked.append(escape(text.substring(done, doubt.start())))
                    .append("<span class=\"dr\" title=\"doubtful in the scan\">")
                    .append(escape(text.substring(doubt.start(), doubt.end())))
                    .append("</span>");
            done = doubt.end();
        }
        return marked + escape(text.substring(done));
    }

    /**
     * How a page begins that fetches nothing, up to its text.
     *
     * @param above a line above the text; empty for none
     */
    public static String begin(String title, String style, String above) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'\">\n<title>"
                + escape(title)
                + "</title>\n<style>\n"
                + style
                + "</style>\n</head>\n<body>\n<main>\n"
                + (above.isEmpty() ? "" : "<p class=\"above\">" + escape(above) + "</p>\n");
    }
}
