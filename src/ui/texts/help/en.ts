import type { HelpTopic } from "./help-topic";

export const helpEn: readonly HelpTopic[] = [
  {
    id: "read",
    title: "What is read, what is skipped",
    text: [
      "Files are read just as the school made them; nobody fills in a template, and no file of a school is changed.",
      "Every cell that was not read is named: see the card of each file under “Receive”, and sheet Nhật ký of the summary.",
    ],
    terms: [
      [
        "Read",
        ".xlsx, .xlsm, .xls and .ods, hidden sheets, rows and columns included; lists of individuals and collectives, award results, teaching contests, ratings.",
      ],
      [
        "Read and converted",
        "Text in old fonts (.VnTime, VNI-Times, VPS, VISCII) becomes Unicode while it is read; dates typed in many ways are understood as one. The file stays as it is.",
      ],
      [
        "Skipped, and told",
        "Totals, signatures, notes, instruction sheets, reference tables: they name no nominee.",
      ],
      [
        "Not readable",
        "Word, PDF, photographs, .xlsb, files with a password. Remove the password, or save as .xlsx.",
      ],
      [
        "Never run",
        "Macros, outside links and formulas of a file are never run; only stored values are read.",
      ],
    ],
  },
  {
    id: "words",
    title: "Words",
    text: [],
    terms: [
      [
        "Error to correct",
        "Certainly wrong: a day that no calendar has, one person in two rows, a wrong sum, a title whose criteria are not met. The school corrects it and sends the file again.",
      ],
      [
        "Needs explaining",
        "May be right or wrong; there is not enough to tell. If right, keep it and write why.",
      ],
      ["Note", "For information."],
      [
        "Law of the day",
        "The day on which the decision will be signed. Used only for rows without a decision date of their own.",
      ],
      ["Proposed, decided", "What is asked for and what was granted. They are never added together."],
      ["Awards, people", "A person commended in three years is three awards and one person."],
      ["LĐTT, CSTĐCS", "The titles Advanced Worker and Emulation Fighter at grassroots level."],
      ["TTLĐTT, TTLĐXS", "Advanced Labour Collective; Excellent Labour Collective."],
      [
        "Due, recorded",
        "The coefficient times the base salary of the decision's day; and the sum in the school's file. Kept apart for you to compare.",
      ],
      [
        "Result incomplete",
        "A file could not be read, or something was not finished. The sentence says which, and what to do; don't use the figures before.",
      ],
      ["Number TD…", "The number of a rule. The number and the cell are enough when you ask somebody."],
    ],
  },
  {
    id: "privacy",
    title: "Privacy",
    text: [
      "Files are read, checked and reported on this computer. There is no account, no server that takes data, no usage statistics.",
      "The browser is told to let this page, and the part of it that works in the background, open no connection at all. The ban stands in the page itself (Content-Security-Policy) for anybody to see.",
    ],
    terms: [
      [
        "When the page opens",
        "The browser loads it from the server it is hosted on, and keeps a copy for use without a network. The server sees your network address, as with any web page; no file, no file name and no result.",
      ],
      [
        "After that",
        "No request, unless you press “Ask for a new version” or switch on asking by itself. It asks for one small file with the number of the newest version and carries nothing. The browser itself may ask again for its copy's program, at most once a day.",
      ],
      ["As one file", "so-thi-dua.html opened from a stick or folder: no request, not even when it opens."],
      [
        "Kept on this computer",
        "Nothing, unless you switch on “Keep my work on this computer”. Files and fields then lie in this browser's own store; “Delete all” deletes them all.",
      ],
      [
        "Downloads",
        "Summary and report lie in your downloads folder and hold names and birth dates: keep them as you keep the lists themselves.",
      ],
      [
        "In Excel and Word",
        "Microsoft's library is loaded from Microsoft and may report its own usage there. Sổ Thi đua sends nothing of the workbook.",
      ],
    ],
  },
  {
    id: "elsewhere",
    title: "Installing, and other ways in",
    text: [
      "The web page: nothing to install. Once opened with a network, it works without one.",
      "A computer without a network: copy so-thi-dua.html onto a stick and open it in Edge or Chrome with a double click.",
      "Excel 2021, 2024 and Microsoft 365 have the pane at the right. The steps are in the document “Cài đặt Sổ Thi đua” that comes with the program.",
    ],
  },
];
