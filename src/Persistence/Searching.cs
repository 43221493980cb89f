using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence;

/// <summary>Finds records by words typed into a search box.</summary>
public static class Searching
{
    /// <summary>Records in which every word occurs, in any order; null or blank finds all.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> records, string? words)
        where T : class, ISearchable
    {
        foreach (var word in SearchText.Fold(words ?? string.Empty).Split([' ', '\n', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            records = records.Where(record => EF.Property<string>(record, SearchColumn.Name).Contains(word));
        }

        return records;
    }

    /// <summary>Looks over the wall between programmes: only for uniqueness of keys and for the system's own parts.</summary>
    public static IQueryable<T> OverTheWall<T>(this IQueryable<T> records)
        where T : ProgrammeContent => records.IgnoreQueryFilters([Walls.Name]);
}
