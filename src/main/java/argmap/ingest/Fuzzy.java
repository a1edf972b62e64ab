package argmap.ingest;

import argmap.text.EditDistance;

/** Likeness of short lines whose letters may be misread. */
final class Fuzzy {
    /** Longer lines are no running heads; the rest is not looked at. */
    static final int LONGEST_KEY = 90;

    private Fuzzy() {}

    /** The letters of a line in small type, without digits, blanks and specks. */
    static String key(String text, int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end && key.length() <= LONGEST_KEY; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** Two keys are alike when at most a fifth of their letters differ. */
    static boolean alike(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest < 4) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        int most = longest / 5;
        return Math.abs(a.length() - b.length()) <= most
                && EditDistance.PLAIN.between(a, b) <= most;
    }
}
