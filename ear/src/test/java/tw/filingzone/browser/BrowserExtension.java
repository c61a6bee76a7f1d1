package tw.filingzone.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its visitors, and judges them when the test ends. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("no chromium, but -Dbrowser.required=true");
        }
        return ConditionEvaluationResult.disabled("no chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Visitor visitor = new Visitor(Chromium.browser());
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> visitors = visitors(context);
        visitors.forEach(Visitor::leave);
        if (context.getExecutionException().isEmpty()) {
            visitors.forEach(Visitor::requireNoComplaints);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(SPACE)
                .getOrComputeIfAbsent(context.getUniqueId(), id -> new ArrayList<Visitor>(), List.class);
    }
}
