namespace Musubi.EndToEnd.Tests.Walks;

/// <summary>What the people of the walk write themselves, in one language. Everything is invented.</summary>
internal sealed record Story
{
    public required string Programme { get; init; }

    public required string Country { get; init; }

    /// <summary>The town with the issue, and its administration.</summary>
    public required string City { get; init; }

    public required string Office { get; init; }

    /// <summary>The town that takes the practice over, and its administration.</summary>
    public required string OtherCity { get; init; }

    public required string OtherOffice { get; init; }

    public required string Company { get; init; }

    public required string Hearing { get; init; }

    public required string Issue { get; init; }

    public required string Solution { get; init; }

    /// <summary>A sentence on the matter, for summaries and notes.</summary>
    public required string Matter { get; init; }

    public required string Event { get; init; }

    public required string Reason { get; init; }

    public required string Agreement { get; init; }

    public required string Consortium { get; init; }

    public required string Call { get; init; }

    /// <summary>The grant scheme, as the product calls it.</summary>
    public required string Scheme { get; init; }

    public required string Application { get; init; }

    public required string Plan { get; init; }

    public required string Milestone { get; init; }

    public required string Indicator { get; init; }

    public required string Practice { get; init; }

    public required string Replication { get; init; }

    /// <summary>A short remark wherever one is asked for.</summary>
    public required string Remark { get; init; }

    public static Story In(string language) => language == "ja" ? Japanese : German;

    private static Story Japanese { get; } = new()
    {
        Programme = "雨水対策支援プログラム",
        Country = "日本",
        City = "水野市",
        Office = "水野市役所",
        OtherCity = "川辺市",
        OtherOffice = "川辺市役所",
        Company = "みずはセンサー株式会社",
        Hearing = "雨水管の監視について",
        Issue = "大雨のときに雨水管の水位がわからない",
        Solution = "雨水管の水位センサー",
        Matter = "雨水管の水位をセンサーで測り、大雨のときに浸水の危険を早く知らせます。",
        Event = "雨水対策マッチング会",
        Reason = "雨水管の水位センサーの試行について相談したい",
        Agreement = "雨水管監視の協力に関する覚書",
        Consortium = "雨水管監視コンソーシアム",
        Call = "雨水対策の公募",
        Scheme = "スマート東京：地域課題",
        Application = "雨水管の水位を市民に知らせる",
        Plan = "水位センサーの設置計画",
        Milestone = "最初の10か所に設置",
        Indicator = "浸水した道路の数",
        Practice = "水位センサーで浸水を早く知る",
        Replication = "川辺市での水位センサー",
        Remark = "担当課と現地で確認した。",
    };

    private static Story German { get; } = new()
    {
        Programme = "Programm Regenwasser",
        Country = "Deutschland",
        City = "Auenstadt",
        Office = "Stadtverwaltung Auenstadt",
        OtherCity = "Bergfelde",
        OtherOffice = "Stadtverwaltung Bergfelde",
        Company = "Pegel Sensorik GmbH",
        Hearing = "Überwachung der Regenkanäle",
        Issue = "Bei Starkregen kennt niemand den Pegel der Regenkanäle",
        Solution = "Pegelsensoren für Regenkanäle",
        Matter = "Sensoren messen den Pegel der Regenkanäle und warnen bei Starkregen früh vor Überflutung.",
        Event = "Matching Regenwasser",
        Reason = "Wir möchten über einen Versuch mit Pegelsensoren sprechen",
        Agreement = "Kooperation zur Überwachung der Regenkanäle",
        Consortium = "Konsortium Regenkanäle",
        Call = "Förderaufruf Regenwasser",
        Scheme = "Smart Tokyo: lokale Herausforderungen",
        Application = "Pegel der Regenkanäle für alle sichtbar",
        Plan = "Einbau der Pegelsensoren",
        Milestone = "Erste zehn Schächte",
        Indicator = "Überflutete Straßen",
        Practice = "Überflutungen früh erkennen",
        Replication = "Pegelsensoren in Bergfelde",
        Remark = "Mit dem Fachamt vor Ort geprüft.",
    };
}
