using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Musubi.Persistence;

/// <summary>Keeps one model per set of modules: within one process a test and the program may hold different sets.</summary>
internal sealed class ModelPerModules : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), context is MusubiDb db ? db.ModuleNames : string.Empty, designTime);
}
