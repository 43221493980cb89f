using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Addresses of this module's pages, in the reader's language.</summary>
public sealed class ProgrammesLinks(Text text)
{
    /// <summary>The public front page.</summary>
    public string Front() => $"/{text.Language}";

    /// <summary>The list of programmes.</summary>
    public string Programmes() => $"/{text.Language}/programmes";

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
