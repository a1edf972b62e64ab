package argmap.text;

import java.util.Locale;

/** Roman numerals as folios and chapter numbers use them. */
public final class Roman {
    private static final String[] UNITS = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };
    private static final String[] TENS = {
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
    };
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc"};

    private Roman() {}

    /** A number from 0 to 899 in roman numerals, in lowercase. */
    public static String of(int value) {
        return HUNDREDS[value / 100] + TENS[value / 10 % 10] + UNITS[value % 10];
    }

    /** The number of a well-formed numeral up to 799; 0 for anything else. */
    public static int value(String numeral) {
        String small = numeral.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < small.length(); i++) {
            int here = digit(small.charAt(i));
            if (here == 0) {
                return 0;
            }
            int next = i + 1 < small.length() ? digit(small.charAt(i + 1)) : 0;
            sum += here < next ? -here : here;
        }
        return sum > 0 && sum < 800 && of(sum).equals(small) ? sum : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            default -> 0;
        };
    }
}
