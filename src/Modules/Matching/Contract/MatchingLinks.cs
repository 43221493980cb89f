using Musubi.Foundation;
using Musubi.Persistence.Jobs;
using Musubi.Programmes;

namespace Musubi.Matching;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="programmes">Addresses of programmes, in the language under which the pages are shown.</param>
/// <param name="reader">That language.</param>
public sealed class MatchingLinks(ProgrammesLinks programmes, Language reader)
{
    /// <summary>A programme's matches, as far as the reader may know of them.</summary>
    public string Matches(Key programme) => programmes.In(programme, "matches");

    /// <summary>A match.</summary>
    public string Match(Key programme, Key match) => $"{Matches(programme)}/{match}";

    internal string NewMatch(Key programme) => $"{Matches(programme)}/new";

    internal string NewMatch(Key programme, Trace from) => $"{NewMatch(programme)}?from={from}";

    internal string Edit(Key programme, Key match) => $"{Match(programme, match)}/edit";

    internal string Answer(Key programme, Key match, string side) => $"{Match(programme, match)}/answer?side={side}";

    internal string Contact(Key programme, Key match) => $"{Match(programme, match)}/contact";

    internal string Close(Key programme, Key match) => $"{Match(programme, match)}/close";

    internal string Exposure(Key programme) => programmes.In(programme, "matching/exposure");

    internal string Rules(Key programme) => programmes.In(programme, "matching/rules");

    internal string Find(Key programme) => programmes.In(programme, "matching/find");

    internal string Job(JobId job) => $"/{reader}/jobs/{job}";
}
