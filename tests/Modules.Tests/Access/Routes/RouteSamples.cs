using Microsoft.AspNetCore.Routing.Patterns;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access.Routes;

/// <summary>States the route values with which the matrix visits a module's pages; each module's tests implement it once.</summary>
internal interface IRouteSamples
{
    Task GiveAsync(RouteSamples samples);
}

/// <summary>Who may find a sample.</summary>
internal enum Shelf
{
    /// <summary>It belongs to <see cref="RouteSamples.Programme"/> and is not published: for others it does not exist.</summary>
    Programme,

    /// <summary>The same, but operators look after it, too: accounts.</summary>
    ProgrammeAndServer,

    /// <summary>Everyone may find it: a published thing, a status, a colour scheme.</summary>
    Everyone,
}

/// <summary>One value per parameter of a route, known by the path before it: <c>places/{id}</c> serves <c>places/{id}/edit</c>, too.</summary>
internal sealed class RouteSamples(TestHouse house)
{
    /// <summary>The words by which hidden things are looked for, and by which they would be recognised.</summary>
    public const string SoughtWord = "Kestrelmark";

    public const string HiddenWord = "Unseenstone";

    private readonly Dictionary<string, (string Value, Shelf Shelf)> values = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> queries = new(StringComparer.Ordinal);

    public TestHouse House => house;

    /// <summary>The programme whose unpublished things the samples are.</summary>
    public ProgrammeId Programme { get; } = ProgrammeId.New();

    /// <summary>A programme from which they are looked for in vain.</summary>
    public ProgrammeId Foreign { get; } = ProgrammeId.New();

    /// <summary>The organisation for which partners and city officers of the programme act; a module's samples give it.</summary>
    public Guid? Organisation { get; set; }

    /// <summary>The name to give to hidden things.</summary>
    public static string HiddenName => $"{SoughtWord} {HiddenWord}";

    /// <summary>Gives a value to a parameter, named as <c>programmes/{programme}/editions/{edition}</c>.</summary>
    public void Set(string path, object value, Shelf shelf = Shelf.Programme) => values[path] = (value.ToString()!, shelf);

    /// <summary>States the question without which a page shows nothing: <c>Ask("places/{id}/standing", "to=Publish")</c>.</summary>
    public void Ask(string path, string query) => queries[path] = query;

    /// <summary>The question of a route; empty when it needs none.</summary>
    public string Query(RoutePattern pattern) =>
        queries.GetValueOrDefault(string.Join('/', pattern.PathSegments.Skip(1).Select(segment => string.Concat(segment.Parts.Select(Text)))), string.Empty);

    /// <summary>What to write where for a route that has a parameter without sample; null when there is none.</summary>
    public string? Missing(RoutePattern pattern)
    {
        try
        {
            Fill(pattern);
            return null;
        }
        catch (InvalidOperationException missing)
        {
            return missing.Message;
        }
    }

    /// <summary>The address of a route, and the closest shelf of its values (null: it has none).</summary>
    /// <exception cref="InvalidOperationException">A parameter has no sample: state it in the module's <see cref="IRouteSamples"/>.</exception>
    public (string Path, Shelf? Shelf) Fill(RoutePattern pattern)
    {
        var (path, known, shelf) = (string.Empty, string.Empty, (Shelf?)null);
        foreach (var segment in pattern.PathSegments)
        {
            path += "/";
            known += known.Length == 0 ? string.Empty : "/";
            foreach (var part in segment.Parts)
            {
                if (part is RoutePatternParameterPart { Name: "culture" })
                {
                    path += "en";
                    continue;
                }

                known += Text(part);
                if (part is not RoutePatternParameterPart parameter)
                {
                    path += Text(part);
                    continue;
                }

                if (!values.TryGetValue(known, out var sample))
                {
                    throw new InvalidOperationException(
                        $"The route '{pattern.RawText}' has no sample value: call samples.Set(\"{known}\", …) in the {nameof(IRouteSamples)} of its module's tests.");
                }

                path += Uri.EscapeDataString(sample.Value);
                // The closest shelf of all values counts.
                shelf = shelf is { } closer && closer < sample.Shelf ? closer : sample.Shelf;
            }
        }

        return (path, shelf);
    }

    private static string Text(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
    };
}
