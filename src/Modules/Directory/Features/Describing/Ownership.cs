using Musubi.Foundation;

namespace Musubi.Directory.Features.Describing;

/// <summary>By whom an entry is kept, and how files call it.</summary>
/// <param name="Programme">Name of the programme that keeps it; null when the reader may not know the programme.</param>
/// <param name="Key">Its key in files.</param>
internal sealed record Ownership(LocalizedText? Programme, Key Key)
{
    public static async Task<Ownership> OfAsync(ProgrammeNames names, ProgrammeId programme, Key key, CancellationToken cancel) =>
        new((await names([programme], cancel)).GetValueOrDefault(programme), key);
}

/// <summary>The one thing to do next with an entry.</summary>
/// <param name="Text">What is missing, and what for.</param>
/// <param name="Href">Where to do it.</param>
/// <param name="Label">The button.</param>
internal sealed record NextStep(string Text, string Href, string Label);
