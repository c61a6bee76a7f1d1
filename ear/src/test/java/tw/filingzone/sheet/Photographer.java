package tw.filingzone.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.filingzone.browser.Visitor;

/** Leads a visitor of each language through the scenes and takes their pictures. */
final class Photographer {

    static final List<String> LANGUAGES = List.of("zh", "en");

    private static final String NOBODY = "";

    private final Camera camera;
    private final ContactSheet sheet;
    private final Map<String, Visitor> visitors;

    Photographer(Camera camera, ContactSheet sheet, Visitor chinese, Visitor english) {
        this.camera = camera;
        this.sheet = sheet;
        this.visitors = Map.of("zh", chinese, "en", english.inEnglish());
    }

    /** Each account signs in once for all of its scenes. */
    void take(List<Scene> scenes) {
        Map<String, List<Scene>> byAccount = scenes.stream()
                .collect(Collectors.groupingBy(
                        scene -> Objects.requireNonNullElse(scene.account(), NOBODY),
                        LinkedHashMap::new,
                        Collectors.toList()));
        LANGUAGES.forEach(language -> byAccount.forEach((account, theirs) -> take(language, account, theirs)));
    }

    private void take(String language, String account, List<Scene> scenes) {
        Visitor visitor = visitors.get(language);
        if (!account.equals(NOBODY)) {
            visitor.signIn(account);
        }
        for (Scene scene : scenes) {
            try {
                scene.reach().accept(visitor);
                sheet.add(camera.take(visitor, scene, language));
            } catch (RuntimeException | AssertionError broken) {
                throw new IllegalStateException("no picture of " + scene.slug() + " in " + language, broken);
            }
            visitor.forgetComplaints();
        }
        forgetSession(visitor, language);
    }

    private static void forgetSession(Visitor visitor, String language) {
        visitor.page().context().clearCookies();
        if (language.equals("en")) {
            visitor.inEnglish();
        }
        visitor.open("/login");
    }
}
