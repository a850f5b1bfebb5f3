package vn.motcua.dossier.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Describes our records as they are: a property that may not be null is required, a message from a
 * client holds nothing else, and an act is one of its kinds.
 */
final class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().equals(Act.class)) {
            return oneOfTheActs(context);
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            complete(java.getRawClass(), schema, context);
        }
        return schema;
    }

    private static void complete(Class<?> type, Schema<?> schema, ModelConverterContext context) {
        Schema<?> described = schema;
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(REFERENCE.length());
            described = context.getDefinedModels().get(name);
        }
        if (described == null || described.getProperties() == null) {
            return;
        }
        described.setRequired(Records.required(type));
        if (FromClient.class.isAssignableFrom(type)) {
            described.setAdditionalProperties(false);
        }
    }

    private static Schema<?> oneOfTheActs(ModelConverterContext context) {
        Map<String, Class<? extends Act>> acts = new TreeMap<>(Acts.all());
        Schema<?> act = new Schema<>();
        act.setName("Act");
        act.setDescription("An act on a dossier; the property `act` says which.");
        Discriminator discriminator = new Discriminator().propertyName("act");
        acts.forEach((name, type) -> {
            context.resolve(new AnnotatedType(type).resolveAsRef(true));
            String reference = REFERENCE + type.getSimpleName();
            act.addOneOfItem(new Schema<>().$ref(reference));
            discriminator.mapping(name, reference);
        });
        act.setDiscriminator(discriminator);
        context.defineModel("Act", act);
        return new Schema<>().$ref(REFERENCE + "Act");
    }
}
