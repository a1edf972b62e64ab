package argmap.server;

/**
 * The data in braces that a place stands in, as far as it is typed.
 *
 * @param isOpen false where the place is in no braces
 * @param key the key whose value is being typed; empty where a key is
 * @param valueStart where the key or value begins, behind an opening quotation mark
 * @param isInQuotes true in quotation marks that are not closed yet
 */
record DataBefore(boolean isOpen, String key, int valueStart, boolean isInQuotes) {

    /** Looks at the characters between two places of a map. */
    static DataBefore of(String text, int from, int to) {
        boolean open = false;
        String key = "";
        int start = to;
        char quote = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!open) {
                if (c == '{') {
                    open = true;
                    key = "";
                    start = i + 1;
                    depth = 0;
                }
            } else if (quote != 0) {
                if (c == '\\' && quote == '"') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if ((c == '"' || c == '\'') && text.substring(start, i).isBlank()) {
                quote = c;
                start = i + 1;
            } else if (c == '[' || c == '{') {
                depth++;
                start = i + 1;
            } else if (c == '}' && depth == 0) {
                open = false;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (c == ':' && key.isEmpty()) {
                key = text.substring(start, i).strip();
                start = i + 1;
            } else if (c == ',' || c == '\n') {
                key = depth > 0 ? key : "";
                start = i + 1;
            }
        }
        while (open && quote == 0 && start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new DataBefore(open, key, Math.min(start, to), quote != 0);
    }
}
