package tw.filingzone.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All pictures on one page: a row for each state, a column for each width and language. */
final class ContactSheet {

    /** What fits between the window's upper edge and its lower one. */
    private static final int SCREEN = 900;

    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Contact sheet</title><style>
            body { margin: 24px; font: 14px/1.5 system-ui, "Noto Sans TC", sans-serif; color: #17262d; }
            .row { display: grid; grid-template-columns: 140px 5fr 5fr 2fr 2fr; gap: 16px; padding: 12px 0; border-top: 1px solid #d5dde0; }
            .row a { display: block; height: 320px; overflow: hidden; border: 1px solid #8b9aa1; }
            .row img { display: block; width: 100%; }
            .defect { color: #a3231f; font-weight: 700; }
            </style></head><body><h1>Contact sheet</h1>
            """;

    private final List<Picture> pictures = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();

    void add(List<Picture> more) {
        pictures.addAll(more);
    }

    void addPapers(List<String> more) {
        papers.addAll(more);
    }

    /** The pages that are on the sheet in every width and language. */
    Set<String> completePages() {
        return pictures.stream()
                .collect(groupingBy(
                        picture -> picture.scene().page(),
                        Collectors.mapping(picture -> picture.width() + picture.language(), Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(page -> page.getValue().size() == Camera.WIDTHS.size() * Photographer.LANGUAGES.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What was measured and must not be, with the picture on which it is to be seen. */
    List<String> defects() {
        return pictures.stream()
                .flatMap(picture -> picture.defects().stream().map(defect -> picture.file() + ": " + defect))
                .toList();
    }

    void write(Path directory) throws IOException {
        Map<String, Map<Scene, List<Picture>>> pages = pictures.stream()
                .collect(groupingBy(
                        picture -> picture.scene().page(),
                        LinkedHashMap::new,
                        groupingBy(Picture::scene, LinkedHashMap::new, Collectors.toList())));
        String body = pages.entrySet().stream()
                .map(page -> "<h2>" + page.getKey() + "</h2>"
                        + page.getValue().entrySet().stream()
                                .map(scene -> row(scene.getKey(), scene.getValue()))
                                .collect(joining()))
                .collect(joining());
        Files.writeString(directory.resolve("index.html"), HEAD + summary() + body + "</body></html>");
    }

    private String summary() {
        return "<p>" + pictures.size() + " pictures.</p><h2>Defects</h2><ul class=\"defect\">"
                + defects().stream().map(ContactSheet::line).collect(joining())
                + "</ul><h2>Forms longer than a screen of 1440 by " + SCREEN + "</h2><ul>"
                + longForms().stream().map(ContactSheet::line).collect(joining()) + "</ul><h2>On paper</h2><ul>"
                + papers.stream()
                        .map(file -> "<li><a href=\"" + file + "\">" + file + "</a></li>")
                        .collect(joining())
                + "</ul>";
    }

    /** Forms that do not fit one screen; their actions stay in reach at its bottom. */
    List<String> longForms() {
        return pictures.stream()
                .filter(picture -> picture.width() == Camera.WIDTHS.get(0) && picture.formHeight() > SCREEN)
                .map(picture -> picture.file() + ": " + picture.formHeight() + " px")
                .toList();
    }

    private static String row(Scene scene, List<Picture> taken) {
        return "<div class=\"row\"><div><b>" + escaped(scene.state()) + "</b><br>"
                + (scene.account() == null ? "" : escaped(scene.account())) + "</div>"
                + Camera.WIDTHS.stream()
                        .flatMap(width -> Photographer.LANGUAGES.stream().map(language -> cell(taken, width, language)))
                        .collect(joining())
                + "</div>";
    }

    private static String cell(List<Picture> taken, int width, String language) {
        return taken.stream()
                .filter(picture ->
                        picture.width() == width && picture.language().equals(language))
                .map(picture -> "<div><a href=\"" + picture.file() + "\"><img loading=\"lazy\" src=\"" + picture.file()
                        + "\" alt=\"" + picture.file() + "\"></a><span class=\"defect\">"
                        + escaped(String.join("; ", picture.defects())) + "</span></div>")
                .findFirst()
                .orElse("<div></div>");
    }

    private static String line(String text) {
        return "<li>" + escaped(text) + "</li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
