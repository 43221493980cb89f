using Musubi.Foundation;
using Musubi.Persistence.Jobs;
using Musubi.Programmes.Model;

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

    /// <summary>A module's part of a programme: "issues".</summary>
    public string In(Key programme, string path) => $"{Programme(programme)}/{path}";

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

    internal string NewProgramme() => $"{Programmes()}/new";

    internal string ImportProgramme() => $"{Programmes()}/import";

    internal string ReviewImport(UploadedFileId file) => $"{ImportProgramme()}/review?file={file}";

    internal string ExportProgramme(Key programme) => $"{Programme(programme)}/export";

    internal string Job(JobId job) => $"/{reader}/jobs/{job}";

    internal string EditProgramme(Key programme) => $"{Programme(programme)}/edit";

    internal string PublishProgramme(Key programme) => $"{Programme(programme)}/publish";

    internal string ArchiveProgramme(Key programme) => $"{Programme(programme)}/archive";

    internal string History(Key programme) => $"{Programme(programme)}/history";

    internal string NewEdition(Key programme) => $"{Editions(programme)}/new";

    internal string EditEdition(Key programme, Key edition) => $"{Edition(programme, edition)}/edit";

    internal string ReleaseEdition(Key programme, Key edition) => $"{Edition(programme, edition)}/release";

    internal string ArchiveEdition(Key programme, Key edition) => $"{Edition(programme, edition)}/archive";

    internal string EditionHistory(Key programme, Key edition) => $"{Edition(programme, edition)}/history";

    internal string NewMember(Key programme) => $"{Members(programme)}/new";

    internal string EditMember(Key programme, MembershipId membership) => $"{Members(programme)}/{membership}/edit";

    internal string RemoveMember(Key programme, MembershipId membership) => $"{Members(programme)}/{membership}/remove";

    internal string MemberHistory(Key programme, MembershipId membership) => $"{Members(programme)}/{membership}/history";

    internal string NewTopic(Key programme) => $"{Topics(programme)}/new";

    internal string EditTopic(Key programme, Key topic) => $"{Topics(programme)}/{topic}/edit";

    internal string ArchiveTopic(Key programme, Key topic) => $"{Topics(programme)}/{topic}/archive";

    internal string TopicHistory(Key programme, Key topic) => $"{Topics(programme)}/{topic}/history";

    internal string NewFact(Key programme) => $"{Facts(programme)}/new";

    internal string EditFact(Key programme, Key fact) => $"{Facts(programme)}/{fact}/edit";

    internal string ArchiveFact(Key programme, Key fact) => $"{Facts(programme)}/{fact}/archive";

    internal string FactHistory(Key programme, Key fact) => $"{Facts(programme)}/{fact}/history";
}
