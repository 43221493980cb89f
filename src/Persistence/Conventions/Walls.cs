using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;

namespace Musubi.Persistence.Conventions;

/// <summary>The wall between programmes: a filter on every query of every kind of programme content.</summary>
internal static class Walls
{
    /// <summary>The filter's name, for the few places that must look over the wall (uniqueness of keys) and say so.</summary>
    public const string Name = "wall";

    private static readonly MethodInfo RaiseOneMethod =
        typeof(Walls).GetMethod(nameof(RaiseOne), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Raise(ModelBuilder builder, MusubiDb db)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(ProgrammeContent)) && entity.BaseType is null).ToList())
        {
            RaiseOneMethod.MakeGenericMethod(entity.ClrType).Invoke(null, [builder, db]);
        }
    }

    private static void RaiseOne<T>(ModelBuilder builder, MusubiDb db)
        where T : ProgrammeContent
    {
        Expression<Func<T, bool>> visible = content =>
            (content.IsPublished && content.ArchivedAt == null) || db.SeesAll || db.VisibleProgrammes.Contains(content.Programme);
        builder.Entity<T>().HasQueryFilter(Name, visible);
        builder.Entity<T>().HasIndex(content => content.Programme);
    }
}
