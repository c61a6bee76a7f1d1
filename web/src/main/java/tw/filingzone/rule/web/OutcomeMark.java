package tw.filingzone.rule.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import tw.filingzone.kernel.web.Markup;
import tw.filingzone.kernel.web.PageTexts;
import tw.filingzone.rule.model.Outcome;

/** What came of a requirement, as an icon and a word: {@code <z:outcome outcome="…"/>}. The matrix has it in each cell. */
@FacesComponent("zone.OutcomeMark")
public class OutcomeMark extends UIComponentBase {

    @Override
    public String getFamily() {
        return "zone";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (getAttributes().get("outcome") instanceof Outcome outcome) {
            write(Markup.of(faces), PageTexts.of(faces), outcome);
        }
    }

    /** Writes it as part of another component. */
    public static void write(Markup html, PageTexts texts, Outcome outcome) throws IOException {
        html.open("span", "class", "status status-" + outcome)
                .icon(icon(outcome))
                .text(texts.word("rule", outcome))
                .close("span");
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case MET -> "check";
            case NOT_MET -> "times";
            case NOT_YET_DUE -> "clock";
            case NOT_APPLICABLE -> "minus";
        };
    }
}
