package tw.filingzone.register.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.web.Markup;
import tw.filingzone.kernel.web.PageTexts;

/**
 * Whether a record is active, or since when it is not and why, and whether a draft waits:
 * {@code <z:recordStatus deactivatedOn="…" reason="…" draftOf="…"/>}. A list has it in each row.
 */
@FacesComponent("zone.RecordStatus")
public class RecordStatus extends UIComponentBase {

    @Override
    public String getFamily() {
        return "zone";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        PageTexts texts = PageTexts.of(faces);
        Markup html = Markup.of(faces);
        if (getAttributes().get("deactivatedOn") instanceof LocalDate day) {
            html.open("span", "class", "status status-OFF")
                    .icon("ban")
                    .text(texts.of("register.status.deactivated", RocDate.format(day)))
                    .close("span")
                    .text(" ")
                    .text("span", (String) getAttributes().get("reason"), "class", "status-reason");
        } else {
            html.open("span", "class", "status status-MET")
                    .icon("check")
                    .text(texts.get("register.status.active"))
                    .close("span");
        }
        DraftsView drafts = faces.getApplication().evaluateExpressionGet(faces, "#{draftsView}", DraftsView.class);
        if (drafts.of((Long) getAttributes().get("draftOf")) != null) {
            html.text(" ").text("span", texts.get("register.draft.hint"), "class", "tag");
        }
    }
}
