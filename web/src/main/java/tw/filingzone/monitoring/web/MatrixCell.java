package tw.filingzone.monitoring.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.web.Markup;
import tw.filingzone.kernel.web.PageTexts;
import tw.filingzone.monitoring.model.FactRow;
import tw.filingzone.monitoring.model.MatrixRow;
import tw.filingzone.rule.web.OutcomeMark;

/**
 * What an item of a firm came to, with a link to the version and what is lacking; nothing for a firm that has not filed:
 * {@code <z:matrixCell row="…" item="…"/>}. A page has more than a hundred.
 */
@FacesComponent("zone.MatrixCell")
public class MatrixCell extends UIComponentBase {

    @Override
    public String getFamily() {
        return "zone";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        MatrixRow row = (MatrixRow) getAttributes().get("row");
        FactRow fact = row.cells().get((FilingItem) getAttributes().get("item"));
        if (fact != null) {
            write(Markup.of(faces), PageTexts.of(faces), row, fact);
        }
    }

    private static void write(Markup html, PageTexts texts, MatrixRow row, FactRow fact) throws IOException {
        html.open("a", "class", "cell", "href", "/exchange/version?id=" + row.versionId())
                .text(
                        "span",
                        texts.of("monitoring.cell", row.firm(), texts.word("calendar", fact.item())),
                        "class",
                        "visually-hidden")
                .text(" ");
        OutcomeMark.write(html, texts, fact.outcome());
        if (fact.required() > 0) {
            html.text(" ").text("span", fact.counted() + "/" + fact.required(), "class", "count");
        }
        html.close("a");
        for (MessageKey reason : fact.reasons()) {
            html.text(" ").text("span", texts.text(reason), "class", "reason");
        }
    }
}
