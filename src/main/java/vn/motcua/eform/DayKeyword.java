package vn.motcua.eform;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The keywords {@code notBefore} and {@code notAfter} of a day, by the day of business. */
final class DayKeyword extends AbstractKeyword {

    static final String NOT_BEFORE = "notBefore";
    static final String NOT_AFTER = "notAfter";

    private final Supplier<LocalDate> today;

    DayKeyword(String name, Supplier<LocalDate> today) {
        super(name);
        this.today = today;
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode node, Schema parent, SchemaContext context) {
        return new Validator(this, node, location, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator {

        private final DayKeyword rule;

        Validator(
                DayKeyword rule,
                JsonNode node,
                SchemaLocation location,
                Schema parent,
                SchemaContext context) {
            super((Keyword) rule, node, location, parent, context);
            this.rule = rule;
        }

        @Override
        public void validate(
                ExecutionContext context, JsonNode node, JsonNode root, NodePath place) {
            Optional<LocalDate> day = day(node);
            Optional<LocalDate> limit =
                    DayLimit.of(schemaNode.asString(), rule.today.get()).map(DayLimit::day);
            if (day.isEmpty() || limit.isEmpty() || isKept(day.get(), limit.get())) {
                return;
            }
            context.addError(
                    error().instanceNode(node)
                            .instanceLocation(place)
                            .evaluationPath(context.getEvaluationPath())
                            .message("{0} is on the wrong side of " + limit.get())
                            .arguments(day.get().toString())
                            .build());
        }

        private boolean isKept(LocalDate day, LocalDate limit) {
            return rule.getValue().equals(NOT_BEFORE) ? !day.isBefore(limit) : !day.isAfter(limit);
        }

        private static Optional<LocalDate> day(JsonNode node) {
            try {
                return node.isString()
                        ? Optional.of(LocalDate.parse(node.stringValue()))
                        : Optional.empty();
            } catch (DateTimeException another) {
                // The format says so already.
                return Optional.empty();
            }
        }
    }
}
