package tw.filingzone.help.web;

import java.io.Serializable;
import tw.filingzone.help.model.HelpWording;

/** A text of the help as it is being typed. */
public class HelpForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String chinese;
    private String english;

    void fill(HelpWording wording) {
        chinese = wording.chinese();
        english = wording.english();
    }

    HelpWording wording() {
        return new HelpWording(chinese, english);
    }

    public int getLongest() {
        return HelpWording.LONGEST;
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
