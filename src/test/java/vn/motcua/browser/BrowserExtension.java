package vn.motcua.browser;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a {@link Browser} to each test and looks at what it complained about afterwards. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback, ExecutionCondition {

    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(Chromium.HOW_TO_INSTALL);
        }
        return ConditionEvaluationResult.disabled(Chromium.HOW_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE)
                .computeIfAbsent(Browser.class, key -> new Browser(address(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(SPACE).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        browser.close();
        if (context.getExecutionException().isEmpty()) {
            browser.assertNoComplaints();
        }
    }

    private static String address(ExtensionContext context) {
        String port =
                SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getProperty("local.server.port");
        return "http://localhost:" + Objects.requireNonNull(port);
    }
}
