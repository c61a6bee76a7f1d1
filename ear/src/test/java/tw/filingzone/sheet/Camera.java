package tw.filingzone.sheet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tw.filingzone.browser.Visitor;

/** Takes the pictures of what a visitor sees, and measures what an eye overlooks. */
final class Camera {

    static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final int HEIGHT_WIDE = 900;
    private static final int HEIGHT_NARROW = 844;

    /** What sticks to the window's edges would lie across the middle of a picture of the whole page. */
    private static final String AT_REST = ".actions-bottom { position: static !important; }"
            + " *, *::before, *::after { animation: none !important; transition: none !important; }";

    private static final String READY =
            "() => document.fonts.ready.then(() => [...document.images].every(image => image.complete))";

    private final Path directory;

    Camera(Path directory) {
        this.directory = directory;
    }

    /** The scene that the visitor has reached, in every width. */
    List<Picture> take(Visitor visitor, Scene scene, String language) {
        List<Picture> pictures = new ArrayList<>();
        for (int width : WIDTHS) {
            Page page = visitor.page();
            page.setViewportSize(width, width == WIDTHS.get(0) ? HEIGHT_WIDE : HEIGHT_NARROW);
            page.evaluate("() => window.scrollTo(0, 0)");
            page.waitForFunction(READY);
            Measured measured = Measured.on(page);
            String file = "%s.%d.%s.png".formatted(scene.slug(), width, language);
            page.screenshot(new ScreenshotOptions()
                    .setPath(directory.resolve(file))
                    .setFullPage(true)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setStyle(AT_REST));
            pictures.add(new Picture(scene, width, language, file, measured.defects(), measured.formHeight()));
        }
        visitor.page().setViewportSize(WIDTHS.get(0), HEIGHT_WIDE);
        return pictures;
    }

    /** A picture of the first screen for the README. */
    static void takeForReadme(Visitor visitor, Path file) {
        visitor.page().setViewportSize(WIDTHS.get(0), HEIGHT_WIDE);
        visitor.page().waitForFunction(READY);
        visitor.page().screenshot(new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }
}
