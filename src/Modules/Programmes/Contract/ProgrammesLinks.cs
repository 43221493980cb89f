using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class ProgrammesLinks(Language reader)
{
    /// <summary>The public front page.</summary>
    public string Front() => $"/{reader}";

    /// <summary>The list of programmes.</summary>
    public string Programmes() => $"/{reader}/programmes";

    /// <summary>A programme's page.</summary>
    public string Programme(Key programme) => $"{Programmes()}/{programme}";

    /// <summary>A programme's editions.</summary>
    public string Editions(Key programme) => $"{Programme(programme)}/editions";

    /// <summary>An edition's page.</summary>
    public string Edition(Key programme, Key edition) => $"{Editions(programme)}/{edition}";

    /// <summary>Who is what in a programme.</summary>
    public string Members(Key programme) => $"{Programme(programme)}/members";

    /// <summary>A programme's topics.</summary>
    public string Topics(Key programme) => $"{Programme(programme)}/topics";

    /// <summary>Known facts of a programme.</summary>
    public string Facts(Key programme) => $"{Programme(programme)}/facts";
}
