using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Musubi.Foundation;
using Musubi.Persistence.Audit;

namespace Musubi.Persistence.Conventions;

/// <summary>Refuses mappings whose changes would escape the audit chain or the version of their record.</summary>
internal static class Recordable
{
    public static void Check(IMutableModel model)
    {
        // History is read by kind: two kinds of one name would read each other's.
        var twice = model.GetEntityTypes().Where(entity => !entity.IsOwned()).GroupBy(RecordKey.KindOf, StringComparer.Ordinal).FirstOrDefault(kind => kind.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidOperationException($"Two kinds of record are called {twice.Key}: name one after what it is.");
        }

        foreach (var entity in model.GetEntityTypes())
        {
            if (entity.FindOwnership() is { PrincipalEntityType: var owner } && owner.ClrType.IsAssignableTo(typeof(IVersioned)))
            {
                throw new InvalidOperationException(
                    $"{owner.ClrType.Name} owns {entity.ClrType.Name}: an edit of the part would not count as a version of the whole. Map it as complex property or with HasJson.");
            }

            if (entity.IsOwned() && !entity.IsMappedToJson())
            {
                throw new InvalidOperationException($"{entity.ClrType.Name} is owned and not mapped to JSON. Map it as complex property.");
            }

            if (HasComplexCollection(entity))
            {
                throw new InvalidOperationException($"{entity.ClrType.Name} has a complex collection, which the audit chain cannot read. Map it with HasJson.");
            }
        }
    }

    private static bool HasComplexCollection(IMutableTypeBase type) =>
        type.GetComplexProperties().Any(complex => complex.IsCollection || HasComplexCollection(complex.ComplexType));
}
