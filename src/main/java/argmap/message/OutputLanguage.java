package argmap.message;

import java.util.Locale;

/** A language of printed words; the words of the text stay as they are. */
public enum OutputLanguage {
    EN,
    DE,
    FR,
    ES;

    /** As BCP 47 has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
