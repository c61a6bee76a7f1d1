package tw.filingzone.identity.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;

/** Stands before every use case: lets the caller in, or refuses and writes the refusal down. */
@Requires(Permission.USE_OWN_ACCOUNT)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PermissionCheck {

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method useCase = call.getMethod();
        if (!current.caller().permits(useCase.getAnnotation(Requires.class).value())) {
            audit.refused(
                    AuditedAction.of(useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName(), null));
            throw new NotPermitted();
        }
        return call.proceed();
    }
}
