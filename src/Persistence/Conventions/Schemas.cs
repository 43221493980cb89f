using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Musubi.Persistence.Conventions;

/// <summary>Gives each module its own schema (PostgreSQL) or prefix (SQLite), and names in lower case with underscores.</summary>
internal static class Schemas
{
    public static void Gather(ModelBuilder builder, ModuleTables module, bool postgres)
    {
        var before = builder.Model.GetEntityTypes().ToHashSet();
        builder.ApplyConfigurationsFromAssembly(module.Assembly);
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => !before.Contains(entity)).ToList())
        {
            // Owned types live in a JSON column of their owner.
            if (entity.IsOwned())
            {
                continue;
            }

            var table = Snake(entity.GetTableName() ?? entity.ClrType.Name);
            entity.SetTableName(postgres ? table : $"{module.Module}_{table}");
            entity.SetSchema(postgres ? module.Module : null);
            Name(entity);
        }
    }

    private static void Name(IMutableTypeBase type)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            property.SetColumnName(Snake(property.GetColumnName()));
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            Name(complex.ComplexType);
        }
    }

    private static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var at = 0; at < name.Length; at++)
        {
            if (at > 0 && char.IsUpper(name[at]) && name[at - 1] != '_' && !char.IsUpper(name[at - 1]))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[at]));
        }

        return snake.ToString();
    }
}
