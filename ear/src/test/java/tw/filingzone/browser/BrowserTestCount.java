package tw.filingzone.browser;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end how many browser tests ran, or that none did and what to do about it. */
public class BrowserTestCount implements TestExecutionListener {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getTags().contains(TestTag.create("browser"))) {
            count.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.println(
                Chromium.installed().isPresent()
                        ? count + " browser tests run"
                        : "browser tests NOT run: no chromium, do 'apt-get install chromium fonts-noto-cjk'"
                                + " or set CHROMIUM to the path of a Chrome or Chromium");
    }
}
