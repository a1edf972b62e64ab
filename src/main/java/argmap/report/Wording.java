package argmap.report;

import argmap.report.Entry.Role;
import java.util.List;

/** The few words by which a reading tells where things stand and what they bear on. */
interface Wording {
    /** As all reports but the handouts have it. */
    Wording ENGLISH =
            new Wording() {
                @Override
                public String with(List<Integer> numbers) {
                    return "with " + Words.list(numbers);
                }

                @Override
                public String bears(Role role, int on) {
                    return switch (role) {
                                case TOP, SUPPORT -> "supports";
                                case ATTACK -> "speaks against";
                                case CONCESSION -> "is granted against";
                                case UNDERCUT -> "speaks against the step to";
                                case CONTRARY -> "cannot stand with";
                            }
                            + " "
                            + on;
                }

                @Override
                public String by(String rule) {
                    return "by " + rule;
                }

                @Override
                public String note(String label) {
                    return "n. " + label;
                }

                @Override
                public String lines(int first, int last) {
                    return first == last ? "l. " + first : "ll. " + first + "\u2013" + last;
                }

                @Override
                public String paragraph(int number) {
                    return "par. " + number;
                }

                @Override
                public String pages(int first, int last) {
                    return Words.pages(first, last);
                }
            };

    /** "with 3 and 4": fellow premises. */
    String with(List<Integer> numbers);

    /** "supports 2". */
    String bears(Role role, int on);

    /** "by practical reasoning". */
    String by(String rule);

    /** "n. 152". */
    String note(String label);

    /** "ll. 12-14" of a page. */
    String lines(int first, int last);

    /** "par. 2" of a page. */
    String paragraph(int number);

    /** "pp. 174-75". */
    String pages(int first, int last);
}
