package vn.motcua.database;

import org.springframework.aop.config.AopConfigUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Calls to a class that has transactions somewhere, but not in the method called, go straight to
 * it. Spring keeps a way open for advice that is added later; here none ever is, and the way costs
 * a call by reflection.
 */
@Component
class StraightCalls implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (beans.containsBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)) {
            beans.getBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)
                    .getPropertyValues()
                    .add("frozen", true);
        }
    }
}
