package tw.filingzone.help.model;

import java.io.Serializable;
import java.util.Locale;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.Languages;

/**
 * A text of the help in both languages, as Markdown.
 *
 * @param chinese Traditional Chinese, at most {@link #LONGEST} characters
 * @param english English, at most as many
 */
public record HelpWording(String chinese, String english) implements Serializable {

    public static final int LONGEST = 8000;

    public HelpWording {
        chinese = tidy(chinese);
        english = tidy(english);
    }

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields if a language is missing or too long
     */
    public void check() {
        new FieldCheck()
                .text("chinese", chinese, LONGEST)
                .text("english", english, LONGEST)
                .complete();
    }

    public String in(Locale language) {
        return Languages.CHINESE.equals(language) ? chinese : english;
    }

    /** Browsers end lines in another way than files do. */
    private static String tidy(String text) {
        return text == null ? null : text.replace("\r\n", "\n").strip();
    }
}
