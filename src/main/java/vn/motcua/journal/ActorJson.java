package vn.motcua.journal;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Who acted stands beside each event already: a component {@code UUID by} is written only where it
 * is somebody else, and read from the entry's actor where it is not there.
 */
final class ActorJson {

    private static final String BY = "by";
    private static final String ACTOR = "actor";

    private ActorJson() {}

    static ObjectWriter writing(ObjectWriter writer, @Nullable UUID actor) {
        return actor == null ? writer : writer.withAttribute(ACTOR, actor);
    }

    static ObjectReader reading(ObjectReader reader, @Nullable UUID actor) {
        return actor == null ? reader : reader.with(new InjectableValues.Std(Map.of(ACTOR, actor)));
    }

    /** Finds the component when an event is read. */
    static final class Reading extends JacksonAnnotationIntrospector {
        @Override
        public JacksonInject.@Nullable Value findInjectableValue(
                MapperConfig<?> config, AnnotatedMember member) {
            return member instanceof AnnotatedParameter p && isBy(p)
                    ? JacksonInject.Value.construct(ACTOR, true, true)
                    : super.findInjectableValue(config, member);
        }

        private static boolean isBy(AnnotatedParameter p) {
            Class<?> event = p.getDeclaringClass();
            return JournalEvent.class.isAssignableFrom(event)
                    && event.isRecord()
                    && p.getOwner().getParameterCount() == event.getRecordComponents().length
                    && p.getRawType() == UUID.class
                    && event.getRecordComponents()[p.getIndex()].getName().equals(BY);
        }
    }

    /** Leaves the component out when an event is written. */
    static final class Writing extends ValueSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription.Supplier event,
                List<BeanPropertyWriter> properties) {
            if (JournalEvent.class.isAssignableFrom(event.getBeanClass())) {
                properties.replaceAll(p ->
                        p.getName().equals(BY) && p.getType().hasRawClass(UUID.class)
                                ? new By(p)
                                : p);
            }
            return properties;
        }
    }

    private static final class By extends BeanPropertyWriter {
        By(BeanPropertyWriter plain) {
            super(plain);
        }

        @Override
        public void serializeAsProperty(
                Object event, JsonGenerator out, SerializationContext context) throws Exception {
            Object actor = context.getAttribute(ACTOR);
            if (actor == null || !actor.equals(get(event))) {
                super.serializeAsProperty(event, out, context);
            }
        }
    }
}
